import type { GridCell } from "./grid.ts";

/** Cells that a page may spread one cell over, in all: beyond it the page is mistaken or hostile. */
const MOST_SPREAD = 200_000;

/** Lays cells out in rows and columns, those that reach over several of them included. */
export class HtmlGrid {
  readonly #rows: GridCell[][] = [];
  /** Cells that reach down from above, by column: the cell, and rows still to come. */
  readonly #hanging = new Map<number, { readonly cell: GridCell; rows: number }>();
  #spread = 0;

  beginRow(): void {
    this.#rows.push([]);
    this.#hang();
  }

  add(cell: GridCell, columns: number, rows: number): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    this.#spread += columns * rows - 1;
    const isTooFar = this.#spread > MOST_SPREAD;
    for (let i = 0; i < (isTooFar ? 1 : columns); i += 1) {
      this.#hang();
      const shown = i === 0 ? cell : { ...cell, continues: true };
      if (rows > 1 && !isTooFar) this.#hanging.set(row.length, { cell: { ...cell, continues: true }, rows: rows - 1 });
      row.push(shown);
    }
    this.#hang();
  }

  rows(): readonly (readonly GridCell[])[] {
    return this.#rows.filter((row) => row.length > 0);
  }

  /** Puts in what reaches down into the place that is next. */
  #hang(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    for (let above = this.#hanging.get(row.length); above !== undefined; above = this.#hanging.get(row.length)) {
      const column = row.length;
      if (above.rows === 1) this.#hanging.delete(column);
      else above.rows -= 1;
      row.push(above.cell);
    }
  }
}
