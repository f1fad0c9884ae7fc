import { type Expression, namesSomething, partsOf } from "../../../casebook/relation.ts";
import { ONE, type Rational } from "../../../reason/rational.ts";
import { toNumber } from "../../../reason/rational-text.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { Statement } from "../../../resolve/statement.ts";
import { endsFor } from "../../../resolve/what-follows.ts";
import { formatNumber } from "../../../values/format-number.ts";
import { labelsOf } from "../../casebook-labels.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";

/** "Over n" is true of much more than n, but nobody would have put it so. */
export const understated: CasebookRule = {
  name: "understated",
  finds: "“over n” of what, by all that is claimed, is far more than n",
  because:
    "“Over four million” is true of nine million, but who knew of nine would not have said so: listeners take “more " +
    "than n” to end before the next round number (Cummins, Sauerland and Solt 2012), here n and half its last place. It " +
    "is a remark, never a verdict. Only what is said of a quantity, or of a multiple of one, is looked at, and only if " +
    "the claims can all be true together.",
  examples: [
    {
      casebook: `person clerk
person vicar
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = over 4 million
claim vicar-says
  by: vicar
  says: dead = 9 million
`,
      level: "note",
    },
    {
      casebook: `person clerk
quantity dead
  counts: people
quantity wounded
  counts: people
claim many
  by: clerk
  says: wounded = over 6 * dead
claim dead-are
  by: clerk
  says: dead = 100..110
claim wounded-are
  by: clerk
  says: wounded = 995
`,
      level: "note",
    },
    {
      casebook: `person clerk
person vicar
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = over 4 million
claim vicar-says
  by: vicar
  says: dead = 4.3 million
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const said = inquiry.statements.flatMap((statement) => {
      const over = statement.obstacle === null ? overIn(statement) : null;
      return over === null ? [] : [{ statement, over }];
    });
    if (said.length === 0) return;
    const endOf = endsFor(inquiry);
    for (const { statement, over } of said) {
      const ratio = leastRatio(over, endOf);
      if (ratio !== null && ratio.value > over.ceiling) yield finding(statement, over, ratio, inquiry);
    }
  },
};

/** What is said to be over so many, or over so many times another quantity. */
interface Over {
  readonly id: string;
  readonly of: string | null;
  readonly number: number;
  readonly ceiling: number;
}

function overIn({ relation }: Statement): Over | null {
  const [left, right, ...more] = relation.sides;
  if (left === undefined || right === undefined || more.length > 0 || relation.operators[0] !== "=") return null;
  const [ref, value] = left.type === "id" ? [left, right] : [right, left];
  if (ref.type !== "id") return null;
  const figures = [...partsOf(value)].filter(({ type }) => type === "number");
  const [literal, ...others] = figures;
  if (literal?.type !== "number" || others.length > 0 || literal.figure.hedge !== "over") return null;
  const { low } = literal.figure.number;
  const of = multiplied(value);
  if (low === null || of === undefined) return null;
  return { id: ref.id, of, number: low, ceiling: low + literal.figure.place / 2 };
}

/** The quantity that a single number multiplies; null for the number alone, undefined for all else. */
function multiplied(value: Expression): string | null | undefined {
  if (value.type === "number") return null;
  if (value.type !== "product" || value.factors.length !== 2 || value.factors.some(({ inverse }) => inverse)) return;
  const named = value.factors.map((factor) => factor.value).filter(namesSomething);
  const [only] = named;
  return named.length === 1 && only?.type === "id" ? only.id : undefined;
}

/** What the quantity comes to at least, and how; null where nothing follows. */
function leastRatio({ id, of }: Over, endOf: ReturnType<typeof endsFor>) {
  const above = endOf(id, "least");
  const below: Rational | null = of === null ? ONE : endOf(of, "greatest");
  if (above === null || below === null) return null;
  const [x, y] = [toNumber(above), toNumber(below)];
  if (y <= 0) return null;
  const parts = of === null ? "" : ` = ${formatNumber(x)} / ${formatNumber(y)}`;
  return { value: x / y, words: `${of === null ? id : `${id} / ${of}`} ≥ ${formatNumber(x / y, "down")}${parts}` };
}

function finding(
  { declaration }: Statement,
  { id, of, number, ceiling }: Over,
  ratio: { readonly words: string },
  inquiry: Inquiry,
): CaseFinding {
  return {
    code: understated.name,
    level: "note",
    message: `${declaration.id} holds, but by all that is claimed “over ${formatNumber(number)}” says little`,
    ids: [declaration.id, id, ...(of === null ? [] : [of])],
    labels: labelsOf(declaration, "said here", inquiry),
    working: [ratio.words, `“over ${formatNumber(number)}” is usually at most ${formatNumber(ceiling)}`],
    notes: [],
    breakEven: null,
  };
}
