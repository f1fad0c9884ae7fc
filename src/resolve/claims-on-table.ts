import { partsOf } from "../casebook/relation.ts";
import { selectCells } from "../tables/select-cells.ts";
import type { Tried } from "./bases.ts";
import type { Inquiry } from "./inquiry.ts";

/** Years and columns of a table that a claim names together. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  /** Numbers of columns among the lines. */
  readonly columns: readonly number[];
}

/** A claim about a table, with the years that it speaks of. */
export interface ClaimOnTable {
  readonly tried: Tried;
  /** As the claim names them; the widest is what it measures by. */
  readonly spans: readonly NamedSpan[];
}

/** The claims that name cells of a table, as far as its rows are years. */
export function claimsOnTable(tried: readonly Tried[], id: string, { tables }: Inquiry): readonly ClaimOnTable[] {
  const table = tables.get(id);
  if (table === undefined) return [];
  return tried.flatMap((one) => {
    const cells = one.statement.relation.sides
      .flatMap((side) => [...partsOf(side)])
      .filter((part) => part.type === "cell");
    const own = cells.filter((cell) => cell.id === id);
    const spans = own.flatMap(({ selectors }): readonly NamedSpan[] => {
      const texts = selectors.map(({ text }) => text);
      const selected = selectCells(table, texts);
      if (selected.type === "unknown") return [];
      const years = selected.cells.flatMap(({ row }) => table.rows[row]?.year ?? []);
      const columns = [...new Set(selected.cells.map(({ column }) => column))];
      return years.length === 0 ? [] : [{ from: Math.min(...years), to: Math.max(...years), columns }];
    });
    return own.length === 0 ? [] : [{ tried: one, spans: distinct(spans) }];
  });
}

function distinct(spans: readonly NamedSpan[]): readonly NamedSpan[] {
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()];
}
