import { cellKey, figureAt } from "../../tables/margin.ts";
import type { Table } from "../../tables/table.ts";
import type { TableReport } from "../table-exporter.ts";
import { markedCells } from "../table-report/marked-cells.ts";
import { counted, enumerated } from "../wording.ts";

/** A figure of a series: what is printed, and what a repair puts in its place. */
export interface Point {
  readonly column: string;
  readonly year: number;
  /** Null where nothing is known: the line is broken there. */
  readonly figure: number | null;
  readonly printed: number | null;
  readonly isRepaired: boolean;
}

/** Years that a claim speaks of, in the panel of a column. */
export interface Band {
  readonly column: string;
  readonly from: number;
  readonly to: number;
  /** Whether these are the years that the claim measures by, and not those it measures. */
  readonly isWhole: boolean;
  /** Its place among the claims of the panel. */
  readonly rank: number;
  readonly words: string;
}

/** The figures of a table as series of years, one for each column, with what claims say of them. */
export interface Series {
  readonly columns: readonly string[];
  readonly points: readonly Point[];
  readonly bands: readonly Band[];
  readonly gist: string;
}

const FEWEST_YEARS = 4;
const MOST_COLUMNS = 6;

/** The series of a table; null where its rows are not years, each once. */
export function seriesOf(report: TableReport): Series | null {
  const { table } = report;
  const rows = table.rows.flatMap(({ year }, row) => (year === null ? [] : [{ row, year }]));
  const years = rows.map(({ year }) => year);
  if (rows.length < FEWEST_YEARS || new Set(years).size < rows.length) return null;
  const drawn = columnsOf(table);
  const { edits } = markedCells(report);
  const points = drawn.flatMap((column) =>
    rows.map(({ row, year }): Point => {
      const printed = figureAt(table, { row, column });
      const edit = edits.get(cellKey({ row, column }));
      const figure = edit?.to ?? printed;
      return { column: labelOf(table, column), year, figure, printed, isRepaired: edit !== undefined };
    }),
  );
  if (points.every(({ figure }) => figure === null)) return null;
  const columns = drawn.map((column) => labelOf(table, column));
  return { columns, points, bands: bandsOf(report, drawn), gist: gistOf(report, columns, points) };
}

/** All columns of counts in their order; of many, the totals and those with the largest figures. */
function columnsOf(table: Table): readonly number[] {
  const counts = table.columns.flatMap(({ isPercent }, column) => (isPercent ? [] : [column]));
  if (counts.length <= MOST_COLUMNS) return counts;
  const totals = new Set(table.columnSums.map(({ total }) => total));
  const largest = (column: number) => Math.max(0, ...table.rows.map((_, row) => figureAt(table, { row, column }) ?? 0));
  const ranked = counts.toSorted((a, b) => Number(totals.has(b)) - Number(totals.has(a)) || largest(b) - largest(a));
  return ranked.slice(0, MOST_COLUMNS).sort((a, b) => a - b);
}

function labelOf({ columns }: Table, column: number): string {
  return columns[column]?.label ?? "?";
}

function bandsOf({ claims, table }: TableReport, drawn: readonly number[]): readonly Band[] {
  const ranks = new Map<string, number>();
  return claims.flatMap(({ tried, spans }) => {
    const { id } = tried.statement.declaration;
    const verdict = tried.trials.findLast(({ isOwn }) => isOwn)?.verdict ?? "needs-fact";
    const widest = Math.max(...spans.map(({ from, to }) => to - from));
    const columns = new Set(spans.flatMap((span) => span.columns));
    return drawn.flatMap((number) => {
      if (!columns.has(number)) return [];
      const column = labelOf(table, number);
      const rank = ranks.get(column) ?? 0;
      ranks.set(column, rank + 1);
      return spans
        .filter((span) => span.columns.includes(number))
        .map(({ from, to }): Band => {
          const isWhole = spans.length > 1 && to - from === widest;
          return { column, from, to, isWhole, rank, words: `${id}: ${verdict}` };
        });
    });
  });
}

/** What the drawing shows, for who cannot see it: the table below has every figure. */
function gistOf({ claims, repair }: TableReport, columns: readonly string[], points: readonly Point[]): string {
  const known = points.filter(({ figure }) => figure !== null);
  const years = known.map(({ year }) => year);
  const [most] = known.toSorted((a, b) => (b.figure ?? 0) - (a.figure ?? 0));
  const drawn = points.filter(({ isRepaired }) => isRepaired).length;
  const ids = claims.map(({ tried }) => tried.statement.declaration.id);
  return [
    `${enumerated(columns)}, year by year from ${Math.min(...years)} to ${Math.max(...years)}, on one scale`,
    `the largest figure is ${(most?.figure ?? 0).toLocaleString("en")} (${most?.column}, ${most?.year})`,
    ...(drawn > 0 && repair !== null
      ? [`${counted(drawn, "dot is a proposed figure", "dots are proposed figures")}, a ring is what is printed`]
      : []),
    ...(ids.length > 0 ? [`shaded are the years of ${enumerated(ids)}, under a line for those it is measured by`] : []),
  ].join("; ");
}
