import { namesSomething, partsOf } from "../casebook/relation.ts";
import { boundsIn } from "../reason/bounds.ts";
import { linearSystem } from "../reason/components.ts";
import { compare, ONE } from "../reason/rational.ts";
import { toNumber } from "../reason/rational-text.ts";
import type { Excerpts } from "./excerpt.ts";
import { readWithin } from "./reading.ts";
import type { Statement } from "./statement.ts";

/** The one value of a quantity, by its id; null where it has none, or several. */
export type ValueOf = (id: string) => number | null;

/**
 * Whether a statement says of something that it is a rough multiple or share of another: what it leaves the one is no
 * value that anybody gave.
 */
function isRough({ relation }: Statement): boolean {
  const products = relation.sides.flatMap((side) => [...partsOf(side)]).filter(({ type }) => type === "product");
  return products.some(
    (product) =>
      namesSomething(product) &&
      [...partsOf(product)].some(
        (part) => (part.type === "number" || part.type === "share") && part.figure.hedge !== null,
      ),
  );
}

/** Values from all statements together, if they can hold together; else from the speaker's own; else from the only other. */
export function valuesFrom(all: readonly Statement[], speakers: readonly string[], excerpts: Excerpts): ValueOf {
  const others = all.filter((statement) => !isRough(statement));
  const everybody = [...new Set(others.flatMap((other) => other.speakers))];
  const by = (some: readonly string[]) => others.filter((other) => other.speakers.some((one) => some.includes(one)));
  const together = pinned(others, excerpts);
  const own = pinned(by(speakers), excerpts);
  const each = everybody.map((one) => pinned(by([one]), excerpts));
  return (id) => {
    const known = together(id) ?? own(id);
    if (known !== null) return known;
    const values = new Set(each.map((one) => one(id)).filter((value) => value !== null));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  };
}

/** The value that some statements leave a quantity, every number in them taken as written; null where it is a range. */
function pinned(statements: readonly Statement[], excerpts: Excerpts): ValueOf {
  const { unknowns, rows } = excerpts.of(statements, readWithin(0));
  const bounds = boundsIn(linearSystem(rows));
  return (id) => {
    const variable = unknowns.find(id);
    const found = variable === undefined ? null : bounds([{ variable, coefficient: ONE }]);
    const [least, greatest] = [found?.least ?? null, found?.greatest ?? null];
    if (least === null || greatest === null || compare(least.value, greatest.value) !== 0) return null;
    return toNumber(least.value);
  };
}
