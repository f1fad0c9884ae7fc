import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badRepair } from "../problems/bad-repair.ts";

/** A cell of a table, and the figure that somebody has confirmed to belong there. */
export interface CellRepair extends Place {
  /** The labels of its row and column. */
  readonly selectors: readonly string[];
  readonly value: number;
}

/** `row, column: figure`. */
export const cellRepair: FieldType<CellRepair> = {
  name: "repair",
  form: "a cell and its figure: 1918, smiths: 1,204",
  read,
};

function read({ span, text }: Written, reader: Reader): CellRepair | null {
  const parts = /^(?<cell>[^:]+):\s*(?<figure>\d+|\d{1,3}(?:,\d{3})+|\d+\.\d+)$/u.exec(text)?.groups;
  const selectors = (parts?.cell ?? "").split(",").map((one) => one.trim());
  if (parts?.figure === undefined || selectors.length !== 2 || selectors.includes("")) {
    reader.report(badRepair, span, text);
    return null;
  }
  return { path: reader.path, span, selectors, value: Number(parts.figure.replaceAll(",", "")) };
}
