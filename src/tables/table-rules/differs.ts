import { compareTables, type Difference } from "../against.ts";
import { labelAt, nameOf, written } from "../cell-words.ts";
import type { Table } from "../table.ts";
import type { TableFinding, TableRule } from "../table-rule.ts";

/** Cells that two copies of a table have differently. */
export const differs: TableRule = {
  name: "differs",
  finds: "cells that another copy or edition of the table has differently",
  because:
    "Two transcriptions of one table cannot both be right where they differ. Rows and columns go together by their " +
    "labels, not by their places, so that an edition with more years can be compared, too.",
  examples: [
    { table: "year,dead\n1921,101\n1922,140\n", against: "year,dead\n1922,140\n1921,110\n", level: "fails" },
    { table: "year,dead\n1921,101\n1922,140\n", against: "year,dead\n1921,101\n1922,\n", level: "warning" },
    { table: "year,dead\n1921,101\n1922,140\n", against: "year,dead\n1922,140\n1921,101\n", level: null },
  ],
  *check({ table, against }) {
    if (against === null) return;
    const { differences, compared, onlyHere, onlyThere } = compareTables(table, against);
    if (compared === 0) yield nothingShared(table, against);
    for (const difference of differences) yield findingOf(table, against, difference);
    if (compared > 0 && onlyHere.length > 0) yield alone(table, against, onlyHere);
    if (compared > 0 && onlyThere.length > 0) yield alone(against, table, onlyThere);
  },
};

function findingOf(table: Table, against: Table, { here, there, figure, other }: Difference): TableFinding {
  const shown = (one: number | null) => (one === null ? "no figure" : written(one));
  const { path } = against.source;
  return {
    ...bare,
    level: figure === null || other === null ? "warning" : "fails",
    message: `${nameOf(table, here)}: ${shown(figure)}, but ${shown(other)} in ${path}`,
    labels: [...labelAt(table, here, "here"), ...labelAt(against, there, "there")],
    cells: [here],
  };
}

function alone(table: Table, other: Table, labels: readonly string[]): TableFinding {
  const few = labels
    .slice(0, 8)
    .map((label) => `“${label}”`)
    .join(", ");
  const more = labels.length > 8 ? ` and ${labels.length - 8} more` : "";
  return { ...bare, level: "note", message: `only ${table.source.path} has ${few}${more}, not ${other.source.path}` };
}

function nothingShared(table: Table, against: Table): TableFinding {
  const message = `no row and column of ${table.source.path} goes by a name that ${against.source.path} has`;
  return { ...bare, level: "warning", message, help: "--structure shows the labels" };
}

const bare: TableFinding = {
  code: "differs",
  level: "fails",
  message: "",
  labels: [],
  working: [],
  notes: [],
  cells: [],
};
