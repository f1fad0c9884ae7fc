import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badBase } from "../problems/bad-base.ts";
import { type Reference, readReference } from "./reference.ts";

/** What a claim is tried on besides what it names itself: other years, other cells, or another table. */
export interface Base extends Place {
  readonly text: string;
  /** Null where the tables that the claim names are meant. */
  readonly table: Reference | null;
  /** Rows and columns of the whole; none where those that the claim names are meant. */
  readonly selectors: readonly string[];
}

/** `1921..1953`, `table` or `table[1921..1953, shot]`. */
export const base: FieldType<Base> = {
  name: "base",
  form: "years, or a table and its cells: 1921..1953, dead[1921..1953, shot]",
  kinds: ["table"],
  read,
};

const YEARS = /^\d{4}(?:\s*\.\.\s*\d{4})?$/u;
const CELLS = /^(?<id>[a-z][a-z0-9-]*)(?:\[(?<selectors>[^[\]]+)\])?$/u;

function read({ span, text }: Written, reader: Reader): Base | null {
  const { path } = reader;
  if (YEARS.test(text)) return { path, span, text, table: null, selectors: [text] };
  const { id, selectors } = CELLS.exec(text)?.groups ?? {};
  const named = selectors?.split(",").map((one) => one.trim()) ?? [];
  if (id === undefined || named.includes("")) {
    reader.report(badBase, span, text);
    return null;
  }
  const idSpan = { start: span.start, end: span.start + id.length };
  return { path, span, text, table: readReference(id, idSpan, ["table"], reader), selectors: named };
}
