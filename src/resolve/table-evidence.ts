import type { Casebook, Declaration } from "../casebook/casebook.ts";
import { type CellExpression, partsOf } from "../casebook/relation.ts";
import { type Row, rowsOf } from "../reason/linear.ts";
import { ONE } from "../reason/rational.ts";
import { rational } from "../reason/rational-text.ts";
import { leftBySums } from "../tables/left-by-sums.ts";
import { cellKey } from "../tables/margin.ts";
import { selectCells } from "../tables/select-cells.ts";
import { sumOfCells } from "../tables/sum-of-cells.ts";
import type { Table } from "../tables/table.ts";
import { withFigures } from "../tables/with-figures.ts";
import { formatAmount } from "../values/format-number.ts";
import type { Criterion } from "./policy.ts";
import type { Statement } from "./statement.ts";
import type { CommonFact } from "./structure.ts";
import type { Unknowns } from "./unknowns.ts";

type TableDeclaration = Extract<Declaration, { kind: "table" }>;

/** What the tables of a casebook say of the cells that its statements name, as rows common to all. */
export interface TableEvidence {
  readonly rows: readonly Row[];
  readonly facts: ReadonlyMap<string, CommonFact>;
}

/** Works out every cell, or sum of cells, that a statement names, from the tables that are not left out. */
export function tableEvidence(
  casebook: Casebook,
  tables: ReadonlyMap<string, Table>,
  statements: readonly Statement[],
  unknowns: Unknowns,
  exclude: readonly Criterion[],
): TableEvidence {
  const rows: Row[] = [];
  const facts = new Map<string, CommonFact>();
  if (tables.size === 0) return { rows, facts };
  for (const { relation, declaration } of statements) {
    const text = casebook.files.get(declaration.path)?.text ?? "";
    for (const expression of relation.sides.flatMap((side) => [...partsOf(side)])) {
      if (expression.type !== "cell") continue;
      const table = casebook.byKind.table.find(({ id }) => id === expression.id);
      const words = text.slice(expression.span.start, expression.span.end);
      const figures = tables.get(expression.id);
      if (table === undefined || figures === undefined || isExcluded(table, exclude)) continue;
      const fact = factOf(words, expression, table, figures);
      if (fact === null || facts.has(fact.says)) continue;
      facts.set(fact.says, { ...fact, place: table });
      const terms = [{ variable: unknowns.cell(table.id, words), coefficient: ONE }];
      rows.push(...rowsOf(terms, fact.how, rational(fact.sum), { type: "common", id: fact.says }));
    }
  }
  return { rows, facts };
}

function factOf(words: string, { selectors }: CellExpression, table: TableDeclaration, figures: Table) {
  const selected = selectCells(
    figures,
    selectors.map(({ text }) => text),
  );
  if (selected.type === "unknown") return null;
  const overlay = overlayOf(table, figures);
  const mended = withFigures(figures, overlay);
  const left = leftBySums(mended);
  const { sum, unknown } = sumOfCells(withFigures(mended, left), selected.cells);
  const how = unknown > 0 ? (">=" as const) : ("=" as const);
  const some = (figuresOf: ReadonlyMap<string, number>) => selected.cells.some((cell) => figuresOf.has(cellKey(cell)));
  const notes = [
    ...(some(overlay) ? ["repaired"] : []),
    ...(some(left) ? ["with what its sums leave for blank cells"] : []),
  ];
  const because = [`as ${table.id} has it`, ...notes].join(", ");
  return { says: `${words} ${unknown > 0 ? "≥" : "="} ${formatAmount(sum)}`, because, how, sum };
}

/** The figures that somebody has confirmed to belong into cells of a table, by the keys of the cells. */
export function overlayOf({ fields }: TableDeclaration, figures: Table): ReadonlyMap<string, number> {
  const overlay = new Map<string, number>();
  for (const { selectors, value } of fields.repaired) {
    const selected = selectCells(figures, selectors);
    const [cell, another] = selected.type === "cells" ? selected.cells : [];
    if (cell !== undefined && another === undefined) overlay.set(cellKey(cell), value);
  }
  return overlay;
}

/** A table goes with its source: it is left out where every source that it stands in is. */
export function isExcluded({ fields }: Pick<TableDeclaration, "fields">, exclude: readonly Criterion[]): boolean {
  const left = exclude.filter(({ criterion }) => criterion === "source").map(({ value }) => value);
  const sources = fields.in.map(({ source }) => source.id);
  return sources.length > 0 && sources.every((id) => left.includes(id));
}
