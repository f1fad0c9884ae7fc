import type { Expression, Operator, Relation } from "../../casebook/relation.ts";
import { readAs } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { daysOf } from "./lengths.ts";
import { EPOCH, type TimeOrigin, type TimeRows } from "./time-rows.ts";

/** A time as it stands in a relation: from one point to another, give or take some days. */
interface Moment {
  readonly start: number;
  readonly end: number;
  readonly least: number | null;
  readonly most: number | null;
}

/** The bounds that a statement about time sets; false where it compares more than two points. */
export function claimRows(statement: Statement, text: string, time: TimeRows): boolean {
  const { relation, declaration, claim } = statement;
  const { path, span } = declaration.fields.says ?? declaration;
  const says = text.slice(relation.span.start, relation.span.end);
  const origin: TimeOrigin = { claim, says, place: { path, span }, topic: "order" };
  if (relation.sort === "duration") return lengthRows(relation, time, origin);
  const sides = relation.sides.map((side) => momentOf(side, time));
  return relation.operators.every((operator, i) => {
    const [left, right] = [sides[i] ?? null, sides[i + 1] ?? null];
    if (left === null || right === null) return false;
    compare(left, operator, right, time, origin);
    return true;
  });
}

/** An id, a date, or either with a length of time added or taken away. */
function momentOf(side: Expression, time: TimeRows): Moment | null {
  if (side.type === "id") return ofId(side, time);
  if (side.type === "date") {
    const { earliest, latest } = time.bounds(side.date);
    return { start: EPOCH, end: EPOCH, least: earliest, most: latest };
  }
  if (side.type !== "sum") return null;
  let base: Moment | null = null;
  let [least, most]: [number | null, number | null] = [0, 0];
  for (const { sign, value } of side.terms) {
    if (value.type === "duration") {
      const days = daysOf(value.unit, readAs(time.reading)(value));
      [least, most] =
        sign === 1
          ? [plus(least, days.least), plus(most, days.most)]
          : [minus(least, days.most), minus(most, days.least)];
    } else if (sign === 1 && base === null) base = momentOf(value, time);
    else return null;
  }
  return base === null ? null : { ...base, least: plus(base.least, least), most: plus(base.most, most) };
}

function ofId({ id, point }: Extract<Expression, { type: "id" }>, time: TimeRows): Moment {
  const isStart = point === "start" || point === "born" || point === "founded";
  const [first, last] = [time.point(id, "start"), time.point(id, "end")];
  if (point === null) return { start: first, end: last, least: 0, most: 0 };
  const only = isStart ? first : last;
  return { start: only, end: only, least: 0, most: 0 };
}

/** "<" puts the end of one before the beginning of the other; "=" sets the two over each other. */
function compare(left: Moment, operator: Operator, right: Moment, time: TimeRows, origin: TimeOrigin): void {
  if (operator === "<" || operator === "<=") {
    before(left, right, operator === "<" ? 1 : 0, time, origin);
    return;
  }
  if (operator === ">" || operator === ">=") {
    before(right, left, operator === ">" ? 1 : 0, time, origin);
    return;
  }
  time.apart(left.start, right.start, minus(right.least, left.most), null, origin);
  time.apart(left.end, right.end, null, minus(right.most, left.least), origin);
  if (left.start === EPOCH || right.start === EPOCH) return;
  time.apart(left.start, right.start, null, minus(right.most, left.least), origin);
  time.apart(left.end, right.end, minus(right.least, left.most), null, origin);
}

/** `first.end + a + days ≤ second.start + b` for some a and b that the two leave open. */
function before(first: Moment, second: Moment, days: number, time: TimeRows, origin: TimeOrigin): void {
  if (first.least === null || second.most === null) return;
  time.apart(first.end, second.start, null, second.most - first.least - days, origin);
}

/** `a − b = n units`: one difference of two points, compared with lengths of time. */
function lengthRows(relation: Relation, time: TimeRows, origin: TimeOrigin): boolean {
  const [left, right, ...more] = relation.sides;
  const [operator] = relation.operators;
  if (left === undefined || right === undefined || operator === undefined || more.length > 0) return false;
  const [gap, length, turned] = left.type === "duration" ? [right, left, true] : [left, right, false];
  const points = pointsOf(gap, time);
  if (points === null || length.type !== "duration") return false;
  const { least, most } = daysOf(length.unit, readAs(time.reading)(length));
  const bounded = turned ? flipped(operator) : operator;
  const isAtLeast = bounded === "=" || bounded === ">" || bounded === ">=";
  const isAtMost = bounded === "=" || bounded === "<" || bounded === "<=";
  time.apart(
    points.later,
    points.earlier,
    isAtLeast ? plus(least, points.days) : null,
    isAtMost ? plus(most, points.days) : null,
    origin,
  );
  return true;
}

function flipped(operator: Operator): Operator {
  const other = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" } as const;
  return other[operator];
}

/** `x.died − x.born`, or a day and a point. */
function pointsOf(gap: Expression, time: TimeRows): { later: number; earlier: number; days: number } | null {
  if (gap.type !== "sum" || gap.terms.length !== 2) return null;
  const [first, second] = gap.terms;
  if (first === undefined || second === undefined || first.sign === second.sign) return null;
  const [from, to] = first.sign === 1 ? [second.value, first.value] : [first.value, second.value];
  const [earlier, later] = [momentOf(from, time), momentOf(to, time)];
  if (earlier === null || later === null || earlier.least === null || later.least === null) return null;
  if (earlier.least !== earlier.most || later.least !== later.most) return null;
  return { later: later.end, earlier: earlier.start, days: earlier.least - later.least };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
