import { type CellName, cellKey, marginsOf } from "../tables/margin.ts";
import { repairTable, type TableEdit } from "../tables/repair-table.ts";
import type { Table } from "../tables/table.ts";
import { withFigures } from "../tables/with-figures.ts";
import type { Inquiry } from "./inquiry.ts";
import { overlayOf } from "./table-evidence.ts";

/** The tables of a casebook as they are printed, with what was confirmed, or with what would make them add up. */
export interface TableVersion {
  readonly name: "as printed" | "repaired" | "as proposed";
  readonly tables: ReadonlyMap<string, Table>;
}

/** A figure to stand in a cell of a table in place of what is printed there. */
export interface TableCorrection {
  readonly table: string;
  readonly cell: CellName;
  readonly from: string;
  readonly to: number;
  /** Whether somebody confirmed it; else it is part of the smallest repair, of which there may be others. */
  readonly isConfirmed: boolean;
  readonly isUnique: boolean;
}

/** Every version that the tables of a casebook have. */
export interface Versions {
  /** The versions in which some tables differ, the printed one first. */
  readonly of: (tables: readonly string[]) => readonly TableVersion[];
  /** Confirmed figures and proposed ones, by table. */
  readonly corrections: readonly TableCorrection[];
}

/** A repair that is not found within so much work, some tenths of a second, is for `elenchus table` to look for. */
const WORK = 1_000_000;

/** Works out the versions of all tables: what was confirmed, and the smallest repair of what still does not add up. */
export function versionsOf({ casebook, tables }: Pick<Inquiry, "casebook" | "tables">): Versions {
  const corrections: TableCorrection[] = [];
  const repaired = new Map(tables);
  const proposed = new Map(tables);
  for (const declaration of casebook.byKind.table) {
    const table = tables.get(declaration.id);
    if (table === undefined) continue;
    const overlay = overlayOf(declaration, table);
    const mended = withFigures(table, overlay);
    const edits = proposedFor(mended);
    for (const [key, to] of overlay)
      corrections.push(correction(declaration.id, table, key, to, { isConfirmed: true, isUnique: true }));
    const all = new Map(overlay);
    for (const { name, to } of edits.edits) {
      all.set(cellKey(name), to);
      corrections.push(
        correction(declaration.id, table, cellKey(name), to, { isConfirmed: false, isUnique: edits.isUnique }),
      );
    }
    repaired.set(declaration.id, mended);
    proposed.set(declaration.id, withFigures(table, all));
  }
  const versions: readonly TableVersion[] = [
    { name: "as printed", tables },
    { name: "repaired", tables: repaired },
    { name: "as proposed", tables: proposed },
  ];
  return { of: (ids) => distinct(versions, ids), corrections };
}

/** The figures of the smallest repair; none where every sum holds, or none was found in time. */
function proposedFor(table: Table): { readonly edits: readonly TableEdit[]; readonly isUnique: boolean } {
  if (!marginsOf(table).some(({ verdict }) => verdict === "fails")) return { edits: [], isUnique: true };
  const { repairs, unique, settled } = repairTable(table, { work: WORK, most: 2 });
  const [first] = repairs;
  return settled && first !== undefined ? { edits: first, isUnique: unique === true } : { edits: [], isUnique: false };
}

function correction(
  table: string,
  { cells, rows, columns }: Table,
  key: string,
  to: number,
  how: Pick<TableCorrection, "isConfirmed" | "isUnique">,
): TableCorrection {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const from = cells[rows[row]?.index ?? -1]?.[columns[column]?.index ?? -1]?.text.trim() ?? "";
  return { table, cell: { row, column }, from, to, ...how };
}

function distinct(versions: readonly TableVersion[], ids: readonly string[]): readonly TableVersion[] {
  return versions.filter(({ tables }, i) => {
    const before = versions[i - 1];
    return before === undefined || ids.some((id) => tables.get(id) !== before.tables.get(id));
  });
}
