import { type CellExpression, type Expression, partsOf, type Relation } from "../casebook/relation.ts";
import { linearSystem } from "../reason/components.ts";
import { isFeasible } from "../reason/decide.ts";
import { type Row, rowsOf } from "../reason/linear.ts";
import { ONE } from "../reason/rational.ts";
import { rational } from "../reason/rational-text.ts";
import type { SumOfCells } from "../tables/sum-of-cells.ts";
import type { Inquiry } from "./inquiry.ts";
import { arithmeticOf } from "./plain-arithmetic.ts";
import { readUnder } from "./policy.ts";
import type { ReadingName } from "./reading.ts";
import { relationRows } from "./relation-rows.ts";
import type { Statement } from "./statement.ts";
import { notNegative } from "./structure.ts";
import { Unknowns } from "./unknowns.ts";

/** What becomes of a relation whose cells have values. */
export interface Decided {
  readonly verdict: "holds" | "strained" | "fails" | "needs-fact";
  /** In plain arithmetic, or what is missing; null where there is no such sum. */
  readonly working: string | null;
}

/** Decides a relation about cells alone, with these sums in their place, under both readings of its words. */
export function decideWith(
  { relation, declaration }: Statement,
  cells: readonly CellExpression[],
  sums: readonly SumOfCells[],
  { casebook, terms }: Inquiry,
): Decided {
  const other = relation.sides.flatMap((side) => [...partsOf(side)]).find(({ type }) => type === "id");
  if (other?.type === "id") return { verdict: "needs-fact", working: `it names ${other.id}, which no table gives` };
  const named = withNames(relation, cells);
  const text = casebook.files.get(declaration.path)?.text ?? "";
  const isUnknown = sums.some(({ unknown }) => unknown > 0);
  const holds = (reading: ReadingName) => {
    const unknowns = new Unknowns();
    const origin = { type: "claim", claim: 0 } as const;
    const rows: Row[] = [
      ...(relationRows(named, { unknowns, read: readUnder(terms, reading), text, origin })?.rows ?? []),
    ];
    for (const [i, { sum, unknown }] of sums.entries()) {
      const value = [{ variable: unknowns.quantity(nameOf(i)), coefficient: ONE }];
      rows.push(...rowsOf(value, unknown > 0 ? ">=" : "=", rational(sum), { type: "common", id: nameOf(i) }));
    }
    return isFeasible(linearSystem([...rows, ...notNegative(unknowns)]));
  };
  const values = new Map(sums.map(({ sum }, i) => [nameOf(i), sum]));
  const plain = arithmeticOf(named, (id) => values.get(id) ?? null);
  const working = plain !== null && isUnknown ? `${plain}, blank cells taken as nothing` : plain;
  if (holds("strict")) return { verdict: isUnknown ? "needs-fact" : "holds", working };
  return { verdict: terms.reading === null && holds("generous") ? "strained" : "fails", working };
}

/** The name of a cell by its number: no id of a casebook has a blank in it. */
function nameOf(cell: number): string {
  return `cell ${cell}`;
}

/** A relation in which every cell is a name of its own, so that it can be given a value. */
function withNames(relation: Relation, cells: readonly CellExpression[]): Relation {
  const put = (expression: Expression): Expression => {
    switch (expression.type) {
      case "cell": {
        const { span, idSpan } = expression;
        return { type: "id", span, idSpan, id: nameOf(cells.indexOf(expression)), point: null };
      }
      case "sum":
        return { ...expression, terms: expression.terms.map((term) => ({ ...term, value: put(term.value) })) };
      case "product":
        return {
          ...expression,
          factors: expression.factors.map((factor) => ({ ...factor, value: put(factor.value) })),
        };
      default:
        return expression;
    }
  };
  return { ...relation, sides: relation.sides.map(put) };
}
