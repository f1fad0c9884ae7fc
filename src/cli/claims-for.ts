import { posix, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { openCasebook } from "../inquiry.ts";
import { checkUnder } from "../keep/checked-under.ts";
import { type ClaimOnTable, claimsOnTable } from "../resolve/claims-on-table.ts";
import { folded } from "../tables/folded.ts";
import type { Table } from "../tables/table.ts";

/** The claims of a casebook about a table of a file. */
export type ClaimsFor = (path: string, table: Table) => readonly ClaimOnTable[];

/** Opens a casebook for the claims in it about tables; without one there are none. */
export async function claimsFor(folder: string | null, cwd: string): Promise<ClaimsFor | readonly Diagnostic[]> {
  if (folder === null) return () => [];
  const { material, unreadable } = await openCasebook(folder, { cwd });
  if (unreadable.length > 0) return unreadable;
  const { inquiry, bases } = await checkUnder(material, null, [], []);
  const slashed = folder.split(sep).join("/");
  return (path, { title }) =>
    inquiry.casebook.byKind.table.flatMap(({ id, fields }) => {
      const declared = inquiry.tables.get(id);
      if (declared === undefined || fields.file === null) return [];
      const isSameFile = resolve(cwd, posix.join(slashed, fields.file.file)) === resolve(cwd, path);
      const isSame = isSameFile && folded(declared.title ?? "") === folded(title ?? "");
      return isSame ? claimsOnTable(bases, id, inquiry) : [];
    });
}
