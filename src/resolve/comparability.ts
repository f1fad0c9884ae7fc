import type { Casebook } from "../casebook/casebook.ts";
import { type Expression, partsOf, quotientOf, type Relation } from "../casebook/relation.ts";
import type { ExtentRelation } from "../values/extent.ts";
import type { Dimension } from "./scope.ts";
import type { Scopes } from "./scopes.ts";

/** Two quantities of a relation whose scopes stand in its way, and the dimension on which they do. */
export interface Obstacle {
  readonly a: string;
  readonly b: string;
  readonly dimension: Dimension;
  readonly relation: Extract<ExtentRelation, "overlapping" | "disjoint" | "unknown">;
}

/** What is asked of quantities that are set against each other: to be of one kind, in different places and times perhaps. */
const OF_ONE_KIND: readonly Dimension[] = ["unit", "outcome", "measure"];
/** What is asked of a part and its whole. */
const INSIDE: readonly Dimension[] = ["unit", "outcome", "who", "where", "when", "measure"];
/** What is asked of the terms of a sum, which the relation itself makes parts of one whole. */
const ADDED: readonly Dimension[] = ["unit"];

/**
 * Why a relation compares what cannot be compared; null where nothing speaks against it. What differs outranks what is
 * unknown. Quantities that a declaration ties are comparable, and one that stands for another compares where that does.
 */
export function obstacleTo(relation: Relation, casebook: Casebook, scopes: Scopes): Obstacle | null {
  if (namesIn(relation.sides) < 2) return null;
  const obstacles: Obstacle[] = [];
  for (let i = 0; i + 1 < relation.sides.length; i += 1) {
    const [left, right] = [relation.sides[i], relation.sides[i + 1]];
    if (left === undefined || right === undefined) continue;
    const asked = askedOf(left, right);
    for (const [a, b] of pairsOf(left, right, casebook)) {
      if (scopes.areTied(a, b)) continue;
      const inRoles = [...scopes.rolesOf(a)].flatMap((x) =>
        [...scopes.rolesOf(b)].map((y) => obstaclesBetween(x, y, asked, scopes)),
      );
      if (inRoles.every((found) => found.length > 0)) obstacles.push(...(inRoles[0] ?? []));
    }
  }
  return obstacles.find(({ relation: found }) => found !== "unknown") ?? obstacles[0] ?? null;
}

function obstaclesBetween(a: string, b: string, asked: readonly Dimension[], scopes: Scopes): readonly Obstacle[] {
  if (scopes.areTied(a, b)) return [];
  return asked.flatMap((dimension) => {
    const relation = scopes.compare(dimension, a, b);
    const isInTheWay = relation === "overlapping" || relation === "disjoint" || relation === "unknown";
    return isInTheWay ? [{ a, b, dimension, relation }] : [];
  });
}

function askedOf(left: Expression, right: Expression): readonly Dimension[] {
  const all = [left, right].flatMap((side) => [...partsOf(side)]);
  const multiplied = all.filter((part) => part.type === "product" && hasId(part));
  const isShare = multiplied.some((part) => [...partsOf(part)].some(({ type }) => type === "share"));
  if (isShare) return INSIDE;
  const isQuotient = quotientOf(left) !== null || quotientOf(right) !== null;
  if (multiplied.length > 0 || isQuotient) return OF_ONE_KIND;
  return left.type === "sum" || right.type === "sum" ? ADDED : OF_ONE_KIND;
}

/** Each quantity of one side with each of the other; those of one side alone, where the other names none. */
function pairsOf(left: Expression, right: Expression, casebook: Casebook): readonly (readonly [string, string])[] {
  const [first, second] = [quantitiesIn(left, casebook), quantitiesIn(right, casebook)];
  if (first.length > 0 && second.length > 0) return first.flatMap((a) => second.map((b) => [a, b] as const));
  const all = [...first, ...second];
  return all.slice(1).map((b) => [all[0] ?? b, b] as const);
}

function quantitiesIn(side: Expression, { declarations }: Casebook): readonly string[] {
  const ids = [...partsOf(side)].flatMap((part) => (part.type === "id" ? [part.id] : []));
  return [...new Set(ids)].filter((id) => declarations.get(id)?.kind === "quantity");
}

/** How many times something is named: most relations name one thing, and set nothing against it. */
function namesIn(sides: readonly Expression[]): number {
  let names = 0;
  for (const side of sides) {
    if (side.type === "id") names += 1;
    else if (side.type === "sum") names += namesIn(side.terms.map(({ value }) => value));
    else if (side.type === "product") names += namesIn(side.factors.map(({ value }) => value));
  }
  return names;
}

function hasId(expression: Expression): boolean {
  return [...partsOf(expression)].some(({ type }) => type === "id");
}
