import { withoutMarks } from "./cell-marks.ts";
import { folded } from "./folded.ts";
import type { Grid } from "./grid.ts";

/** Headings stand near the top, and the names of rows of headings near the left. */
const [TOP, LEFT] = [50, 5];

/**
 * The columns whose cells are labels of rows, by what those are called: "year" is the column headed so, "column 2" the
 * second. Undefined where no column is called so, and the words only describe.
 */
export function labelColumnsNamed(grid: Grid, names: readonly string[]): readonly number[] | undefined {
  const found = names.flatMap((name) => {
    const place = placeIn(name, "column");
    if (place !== null) return [place];
    for (const row of grid.rows.slice(0, TOP)) {
      const column = row.findIndex(({ text, continues }) => !continues && isCalled(text, name));
      if (column >= 0) return [column];
    }
    return [];
  });
  return found.length === 0 ? undefined : [...new Set(found)].sort((a, b) => a - b);
}

/** The row of headings, by what they are: the row that begins so, or "row 3", the third. */
export function headingRowNamed(grid: Grid, names: readonly string[]): number | undefined {
  for (const name of names) {
    const place = placeIn(name, "row");
    if (place !== null) return place;
    const found = grid.rows
      .slice(0, TOP)
      .findIndex((row) => row.slice(0, LEFT).some(({ text }) => isCalled(text, name)));
    if (found >= 0) return found;
  }
  return undefined;
}

function placeIn(name: string, line: "row" | "column"): number | null {
  const found = new RegExp(`^${line} (?<number>[1-9]\\d{0,3})$`, "u").exec(folded(name))?.groups;
  return found === undefined ? null : Number(found.number) - 1;
}

function isCalled(text: string, name: string): boolean {
  return folded(withoutMarks(text).words.replace(/[:.…]+$/u, "")) === folded(name);
}
