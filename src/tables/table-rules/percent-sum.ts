import { labelAt, written } from "../cell-words.ts";
import { type CellName, figureAt, tidy } from "../margin.ts";
import { cellAt, type Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Percentages of one whole that do not come to a hundred. */
export const percentSum: TableRule = {
  name: "percent-sum",
  finds: "percentages that should come to 100, and are off by more than rounding explains",
  because:
    "Each percentage is rounded by half of its last place at most, so n of them may be off by n halves together, and no " +
    "more. They should come to 100 where a total of 100 is printed with them, or where they do in most of the other rows.",
  examples: [
    { table: "trade,% of crew\nsmiths,40\nstokers,35\ncooks,20\nTotal,100\n", level: "fails" },
    { table: "trade,% of crew\nsmiths,33.3\nstokers,33.3\ncooks,33.3\nTotal,100\n", level: null },
    { table: "port,% north,% south,% east\nA,30,30,40\nB,20,41,40\nC,10,60,30\nD,33,33,43\n", level: "fails" },
    { table: "port,% literate,% sick,% poor\nA,30,3,40\nB,20,4,40\nC,10,6,30\nD,33,3,43\n", level: null },
  ],
  *check({ table }) {
    for (const one of [...inColumns(table), ...inRows(table)]) if (!isRight(one)) yield findingOf(table, one);
  },
};

/** Percentages of one whole. */
interface Hundred {
  /** "B" or "% of crew". */
  readonly label: string;
  readonly cells: readonly CellName[];
  readonly sum: number;
  /** How far rounding may take it from a hundred. */
  readonly slack: number;
}

/** Columns of percentages with a total of 100 below or above them. */
function inColumns(table: Table): readonly Hundred[] {
  return table.columns.flatMap(({ isPercent, label }, column) => {
    const total = table.rows.findIndex(({ isTotal }, row) => isTotal && figureAt(table, { row, column }) === 100);
    if (!isPercent || total < 0) return [];
    const declared = table.rowSums.find((sum) => sum.total === total && sum.isWhole)?.parts;
    const totals = new Set(table.rowSums.map((sum) => sum.total));
    const least = Math.min(...table.rows.map(({ level }) => level));
    const isPart = (row: number) => {
      const line = table.rows[row];
      return line !== undefined && !line.isTotal && !line.isOfWhich && line.level === least && !totals.has(row);
    };
    const others = [...table.rows.keys()].filter(isPart);
    return hundredOf(
      table,
      label,
      (declared ?? others).map((row) => ({ row, column })),
    );
  });
}

/** Rows whose percentages come to 100, if most rows' do. */
function inRows(table: Table): readonly Hundred[] {
  const columns = [...table.columns.keys()].filter((column) => {
    const line = table.columns[column];
    return line?.isPercent === true && !line.isTotal && !line.isOfWhich;
  });
  if (columns.length < FEWEST) return [];
  const rows = table.rows.flatMap(({ label }, row) =>
    hundredOf(
      table,
      label,
      columns.map((column) => ({ row, column })),
    ),
  );
  const right = rows.filter(isRight).length;
  return right >= FEWEST && right >= rows.length * MOSTLY ? rows : [];
}

const FEWEST = 3;
const MOSTLY = 0.6;

/** None where a cell is not known, since then nothing can be told. */
function hundredOf(table: Table, label: string, cells: readonly CellName[]): readonly Hundred[] {
  const figures = cells.map((cell) => figureAt(table, cell));
  const known = figures.flatMap((figure) => (figure === null ? [] : [figure]));
  if (known.length < 2 || known.length < figures.length) return [];
  const units = cells.map(({ row, column }) => {
    const value = cellAt(table, row, column)?.value;
    return value?.type === "number" ? 10 ** -value.decimals : 1;
  });
  const sum = tidy(
    known.reduce((a, b) => a + b, 0),
    PLACES,
  );
  return [{ label, cells, sum, slack: units.reduce((a, b) => a + b, 0) / 2 }];
}

const PLACES = 6;

function isRight({ sum, slack }: Hundred): boolean {
  return Math.abs(sum - 100) <= slack + 1e-9;
}

function findingOf(table: Table, { label, cells, sum, slack }: Hundred): TableFinding {
  const shown = cells.map((cell) => written(figureAt(table, cell) ?? 0));
  return {
    code: "percent-sum",
    level: "fails",
    message: `${label}: the percentages come to ${written(sum)}, not to 100`,
    labels: cells.flatMap((cell, i) => labelAt(table, cell, i === 0 ? "these" : "")),
    working: [`${shown.join(" + ")} = ${written(sum)}`, `rounding explains ${written(tidy(slack, PLACES))} at most`],
    notes: [],
    cells,
  };
}
