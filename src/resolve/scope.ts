import type { CaseDate } from "../casebook/case-date.ts";
import type { Quantity } from "../casebook/casebook.ts";
import type { Named } from "../casebook/reading/reference.ts";
import { edtfBounds } from "../values/edtf-bounds.ts";
import type { ExtentRelation } from "../values/extent.ts";
import { compareOutcomes } from "../values/outcome.ts";
import type { Ancestry } from "./ancestry.ts";

/** What a quantity counts, with what it takes over from the whole that it is declared a part of. */
export interface Scope {
  readonly unit: string | null;
  readonly outcome: string | null;
  readonly who: readonly Named[];
  readonly where: readonly Named[];
  readonly when: CaseDate | null;
  readonly measure: "flow" | "stock" | null;
}

/** On what two scopes are compared. */
export type Dimension = keyof Scope;

/** The dimensions, in the order in which they are told. */
export const dimensions: readonly Dimension[] = ["unit", "outcome", "who", "where", "when", "measure"];

/** A scope as declared. */
export function declaredScope({ fields }: Quantity): Scope {
  return {
    unit: fields.counts?.text ?? null,
    outcome: fields.outcome?.text ?? null,
    who: fields.who,
    where: fields.where,
    when: fields.when,
    measure: fields.measure?.word ?? null,
  };
}

/** A scope that takes over what it leaves unsaid. */
export function inheriting(own: Scope, whole: Scope): Scope {
  return {
    unit: own.unit ?? whole.unit,
    outcome: own.outcome ?? whole.outcome,
    who: own.who.length > 0 ? own.who : whole.who,
    where: own.where.length > 0 ? own.where : whole.where,
    when: own.when ?? whole.when,
    measure: own.measure ?? whole.measure,
  };
}

/**
 * How one scope lies to another on a dimension. What neither says is not distinguished; what only one says is unknown.
 * Free text is equal in any case of its letters, and otherwise unknown.
 */
export function compareOn(dimension: Dimension, a: Scope, b: Scope, ancestry: Ancestry): ExtentRelation {
  switch (dimension) {
    case "unit":
      return compareUnits(a.unit, b.unit);
    case "outcome":
      return known(a.outcome, b.outcome, compareOutcomes);
    case "who":
      return compareNamed(a.who, b.who, ancestry);
    case "where":
      return compareNamed(a.where, b.where, ancestry);
    case "when":
      return known(a.when, b.when, compareDates);
    case "measure":
      return (a.measure ?? "flow") === (b.measure ?? "flow") ? "equal" : "disjoint";
  }
}

function known<T>(a: T | null, b: T | null, compare: (a: T, b: T) => ExtentRelation): ExtentRelation {
  if (a === null && b === null) return "equal";
  return a === null || b === null ? "unknown" : compare(a, b);
}

/** Nothing is inside another unit: men are people, but a man is not counted in people. */
function compareUnits(a: string | null, b: string | null): ExtentRelation {
  return known(a, b, (x, y) => (fold(x) === fold(y) ? "equal" : "disjoint"));
}

function fold(words: string): string {
  return words.trim().toLowerCase();
}

/** Each of several names is a part of what is meant. */
function compareNamed(a: readonly Named[], b: readonly Named[], ancestry: Ancestry): ExtentRelation {
  if (a.length === 0 && b.length === 0) return "equal";
  if (a.length === 0 || b.length === 0) return "unknown";
  const inside = a.every((one) => b.some((other) => isWithin(one, other, ancestry)));
  const containing = b.every((one) => a.some((other) => isWithin(one, other, ancestry)));
  if (inside && containing) return "equal";
  if (inside) return "inside";
  return containing ? "containing" : "unknown";
}

function isWithin(one: Named, other: Named, ancestry: Ancestry): boolean {
  if (one.id !== null && other.id !== null) return ancestry.isWithin(one.id, other.id);
  return fold(one.text) === fold(other.text);
}

/** The first and the last day of a date; an infinity where it is open. */
export function daysOf({ edtf }: CaseDate): { readonly from: number; readonly to: number } {
  const { earliest, latest } = edtfBounds(edtf);
  return { from: earliest ?? Number.NEGATIVE_INFINITY, to: latest ?? Number.POSITIVE_INFINITY };
}

function compareDates(a: CaseDate, b: CaseDate): ExtentRelation {
  const { from, to } = daysOf(a);
  const { from: start, to: end } = daysOf(b);
  if (to < start || end < from) return "disjoint";
  if (from === start && to === end) return "equal";
  if (from >= start && to <= end) return "inside";
  return from <= start && to >= end ? "containing" : "overlapping";
}
