import { readFile as bytesOf } from "node:fs/promises";
import { join } from "node:path";
import type { Casebook } from "../casebook/casebook.ts";
import { written } from "../casebook/written-form.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { caseText } from "../inquiry.ts";
import { readBytes } from "../read/read-file.ts";
import { refusal } from "../read/refusal.ts";
import { sourceDraft } from "./source-draft.ts";
import { sourceReader } from "./source-reading.ts";
import { writeAtomically } from "./write-file.ts";

/** Where sources are declared that nobody has declared by hand. */
const DECLARED_IN = "sources.case";

/** The casebook that sources are added to. */
export interface Shelf {
  /** An absolute path. */
  readonly folder: string;
  readonly casebook: Casebook;
  readonly read: ReturnType<typeof sourceReader>;
  /** The ids that are taken. */
  readonly ids: Set<string>;
}

/** The shelf of a casebook, with all the ids that it has. */
export function shelfOf(folder: string, casebook: Casebook): Shelf {
  return { folder, casebook, read: sourceReader(), ids: new Set(casebook.declarations.keys()) };
}

/** A text on the shelf. */
export interface Shelved {
  readonly id: string;
  /** Within the folder. */
  readonly file: string;
  readonly wasThere: boolean;
}

/** Copies a text to `sources/` as it is and declares it; or tells why it is not taken. `shown` is what the user calls it. */
export async function shelve(shelf: Shelf, shown: string, base: string, bytes: Buffer): Promise<Shelved | Diagnostic> {
  const file = `sources/${base}`;
  const there = await bytesOf(join(shelf.folder, file)).catch(() => null);
  if (there !== null && !there.equals(bytes)) {
    const help = "rename one of them; sources are never written over";
    return refusal("same-source", `${file} is there already, and is another text than ${shown}`, help);
  }
  const known = shelf.casebook.byKind.source.find(({ fields }) => fields.file?.file === file);
  if (there !== null && known !== undefined) return { id: known.id, file, wasThere: true };
  const { document, diagnostics } = await readBytes(file, bytes);
  if (document === null) return diagnostics[0] ?? refusal("not-readable", `${shown} cannot be read`);
  const copied = there === null ? await writeAtomically(join(shelf.folder, file), bytes) : null;
  if (copied !== null) return refusal("not-writable", `${file} cannot be written (${copied})`);
  const draft = sourceDraft(document, shelf.read(document), file, shelf.casebook, shelf.ids);
  const obstacle = await append(join(shelf.folder, DECLARED_IN), written(draft));
  if (obstacle !== null) return obstacle;
  shelf.ids.add(draft.id);
  return { id: draft.id, file, wasThere: false };
}

/** Adds a declaration at the end of a file, after a blank line. */
async function append(path: string, declaration: string): Promise<Diagnostic | null> {
  const text = await caseText(path);
  if (typeof text !== "string" && text.reason !== "ENOENT") {
    return refusal("not-readable", `${DECLARED_IN} cannot be read (${text.reason})`);
  }
  const before = typeof text === "string" && text.trim() !== "" ? `${text.trimEnd()}\n\n` : "";
  const obstacle = await writeAtomically(path, [before, declaration]);
  return obstacle === null ? null : refusal("not-writable", `${DECLARED_IN} cannot be written (${obstacle})`);
}
