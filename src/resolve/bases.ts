import type { Base } from "../casebook/reading/base.ts";
import { type CellExpression, partsOf, type Relation } from "../casebook/relation.ts";
import { leftBySums } from "../tables/left-by-sums.ts";
import { cellKey } from "../tables/margin.ts";
import { selectCells } from "../tables/select-cells.ts";
import { type SumOfCells, sumOfCells } from "../tables/sum-of-cells.ts";
import type { Table } from "../tables/table.ts";
import { withFigures } from "../tables/with-figures.ts";
import { formatAmount } from "../values/format-number.ts";
import { type Decided, decideWith } from "./decide-with.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Statement } from "./statement.ts";
import { isExcluded } from "./table-evidence.ts";
import type { TableVersion, Versions } from "./versions.ts";

/** How a claim fares on one base. */
export interface Trial {
  /** The whole that it is tried on: "terror[1921..1953, death]". */
  readonly base: string;
  /** Whether that is the base that the claim names itself. */
  readonly isOwn: boolean;
  readonly version: TableVersion["name"];
  readonly verdict: Decided["verdict"] | "not-comparable";
  /** The sum in plain arithmetic: "681,692 / 117,763 = 5.79"; or why there is no verdict. */
  readonly working: string;
}

/** A claim about cells of tables, with how it fares on every base that the casebook has for it. */
export interface Tried {
  readonly statement: Statement;
  readonly trials: readonly Trial[];
}

/**
 * Tries claims about cells of tables on every base: the one they name, those in `bases`, and every other table that has
 * the same rows and columns; each as printed, and with the repairs that touch it.
 */
export function triedOnBases(inquiry: Inquiry, versions: Versions): readonly Tried[] {
  return inquiry.statements.flatMap((statement) => {
    const cells = cellsOf(statement.relation);
    return cells.length === 0 ? [] : [{ statement, trials: trialsOf(statement, cells, inquiry, versions) }];
  });
}

function cellsOf({ sides }: Relation): readonly CellExpression[] {
  return sides.flatMap((side) => [...partsOf(side)]).filter((part) => part.type === "cell");
}

/** A cell of a relation as it is tried: of which table, and which rows and columns. */
interface Place {
  readonly table: string;
  readonly selectors: readonly string[];
}

function trialsOf(
  statement: Statement,
  cells: readonly CellExpression[],
  inquiry: Inquiry,
  versions: Versions,
): readonly Trial[] {
  const own = cells.map(({ id, selectors }): Place => ({ table: id, selectors: selectors.map(({ text }) => text) }));
  const whole = wholeOf(own, inquiry);
  const declared = statement.declaration.fields.bases.map((base) => own.map((place) => moved(place, base, own[whole])));
  const others = inquiry.casebook.byKind.table
    .filter((table) => own.every((place) => place.table !== table.id) && !isExcluded(table, inquiry.terms.exclude))
    .map(({ id }) => own.map((place) => ({ ...place, table: id })))
    .filter((places) => places.every((place) => chosen(place, inquiry.tables).type === "cells"));
  const seen = new Set<string>();
  const trials: Trial[] = [];
  for (const [i, places] of [own, ...declared, ...others].entries()) {
    const base = wordsOf(places[whole] ?? { table: "?", selectors: [] });
    const key = places.map(wordsOf).join();
    if (seen.has(key)) continue;
    seen.add(key);
    let before: string | null = null;
    for (const version of versions.of(places.map(({ table }) => table))) {
      const { verdict, working } = onBase(statement, { places, own, whole, cells }, version.tables, inquiry);
      // A repair that leaves the sum as it was is not told.
      if (before === working) continue;
      before = working;
      trials.push({ base, isOwn: i === 0, version: version.name, verdict, working });
    }
  }
  return trials;
}

/** The cells that contain all the others; where none do, the first that are the most. */
function wholeOf(places: readonly Place[], { tables }: Inquiry): number {
  const keys = places.map((place) => keysOf(place, tables));
  const around = keys.findIndex((some) => keys.every((others) => [...others].every((key) => some.has(key))));
  const most = Math.max(...keys.map(({ size }) => size));
  return around >= 0 ? around : keys.findIndex(({ size }) => size === most);
}

function keysOf(place: Place, tables: ReadonlyMap<string, Table>): ReadonlySet<string> {
  const selected = chosen(place, tables);
  return new Set(selected.type === "cells" ? selected.cells.map((cell) => `${place.table} ${cellKey(cell)}`) : []);
}

function chosen({ table, selectors }: Place, tables: ReadonlyMap<string, Table>) {
  const figures = tables.get(table);
  return figures === undefined
    ? ({ type: "unknown", selector: table, nearest: [] } as const)
    : selectCells(figures, selectors);
}

/**
 * A cell on another base. The base is put in place of the whole; its parts keep their years, and go along to the other
 * table and to the other column.
 */
function moved(place: Place, { table, selectors }: Base, whole: Place | undefined): Place {
  const isWhole = place === whole;
  const years = selectors.filter(isYears);
  const columns = selectors.filter((one) => !isYears(one));
  const isAlike = whole !== undefined && sameOthers(place, whole);
  const own = place.selectors.filter((one) => !isYears(one));
  return {
    table: table?.id ?? place.table,
    selectors: [
      ...(isWhole && years.length > 0 ? years : place.selectors.filter(isYears)),
      ...(isAlike && columns.length > 0 ? columns : own),
    ],
  };
}

function sameOthers(a: Place, b: Place): boolean {
  const others = ({ selectors }: Place) => selectors.filter((one) => !isYears(one)).join();
  return others(a) === others(b);
}

function isYears(selector: string): boolean {
  return /^\d{4}(?:\s*\.\.\s*\d{4})?$/u.test(selector);
}

function wordsOf({ table, selectors }: Place): string {
  return selectors.length === 0 ? table : `${table}[${selectors.join(", ")}]`;
}

interface Asked {
  readonly places: readonly Place[];
  readonly own: readonly Place[];
  readonly whole: number;
  readonly cells: readonly CellExpression[];
}

function onBase(
  statement: Statement,
  { places, own, whole, cells }: Asked,
  tables: ReadonlyMap<string, Table>,
  inquiry: Inquiry,
): Pick<Trial, "verdict" | "working"> {
  const sums: SumOfCells[] = [];
  for (const place of places) {
    const selected = chosen(place, tables);
    const figures = tables.get(place.table);
    if (selected.type === "unknown" || figures === undefined) {
      const missing = selected.type === "unknown" ? selected.selector : place.table;
      return { verdict: "needs-fact", working: `${place.table} has no row and no column “${missing}”` };
    }
    sums.push(sumOfCells(withFigures(figures, leftBySums(figures)), selected.cells));
  }
  const outside = places.find((_, i) => isPart(own, i, whole, inquiry) && !isPart(places, i, whole, inquiry));
  if (outside !== undefined) return { verdict: "not-comparable", working: `${wordsOf(outside)} does not lie in it` };
  const { verdict, working } = decideWith(statement, cells, sums, inquiry);
  const plain = places.map((place, i) => {
    const { sum, unknown } = sums[i] ?? { sum: 0, unknown: 0 };
    return `${wordsOf(place)} ${unknown > 0 ? "≥" : "="} ${formatAmount(sum)}`;
  });
  return { verdict, working: working ?? [...new Set(plain)].join(", ") };
}

/** Whether the cells of one place lie among those of the whole. */
function isPart(places: readonly Place[], i: number, whole: number, { tables }: Inquiry): boolean {
  const [part, all] = [places[i], places[whole]];
  if (part === undefined || all === undefined) return false;
  const around = keysOf(all, tables);
  return [...keysOf(part, tables)].every((key) => around.has(key));
}
