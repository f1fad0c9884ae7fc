import type { NumberLiteral, Relation } from "../casebook/relation.ts";

/** A figure that is given for a quantity. */
export interface GivenFigure {
  readonly id: string;
  readonly literal: NumberLiteral;
}

/** The figure in "dead = about 412", where that is all that is said; null for any other relation. */
export function givenFigure({ sides, operators }: Relation): GivenFigure | null {
  const [left, right, ...more] = sides;
  if (left === undefined || right === undefined || more.length > 0 || operators[0] !== "=") return null;
  const [ref, literal] = left.type === "id" ? [left, right] : [right, left];
  return ref.type === "id" && ref.point === null && literal.type === "number" ? { id: ref.id, literal } : null;
}

/** The number of a figure that no word hedges and that is no range; null for others. */
export function plainNumber({ literal: { figure } }: GivenFigure): number | null {
  const { low, high } = figure.number;
  return figure.hedge === null && low === high ? low : null;
}
