import { readNumeral } from "../numerals.ts";
import { TokenKind } from "../tokens.ts";
import { eventBefore, timeAt } from "./composite.ts";
import type { Anchor, Meaning } from "./meaning.ts";
import { type Expression, expression, isArticle, isCapital, isDefinite, pastArticle, type Reader } from "./reader.ts";
import type { Tail } from "./tables.ts";

/** Words of a clause that tells what is counted from: "after Stalin died in 1953". */
const LONGEST_EVENT = 8;
/** Words that a number of units may have before its unit. */
const LONGEST_COUNT = 6;

/** A count that ends in the tail at token i: "two years later", "a week ago", "the day after the battle". */
export function offsetAt(r: Reader, i: number): Expression | null {
  const tail = r.tables.dateTails.longest(r.tokens, i, r.limit);
  if (tail === null || i - 1 < r.first) return null;
  const unit = r.tables.timeUnits.get(r.tokens, i - 1);
  if (unit === undefined || isCapital(r, tail.end - 1)) return null;
  const count = countBefore(r, i - 1, unit.plural);
  if (count === null) return null;
  const target = tail.value.names ? targetAt(r, tail.end) : null;
  const first = count.first;
  const end = target?.found === undefined || target.found === null ? tail.end : target.found.end;
  if (tail.value.names && target === null && !endsClause(r, tail.end)) return null;
  if (count.value === null) {
    if (target?.found == null && tail.value.from === "narrative" && !unit.plural) return null;
    return expression(first, end, { type: "vague" }, { kind: "relative", inner: innerOf(target?.found ?? null) });
  }
  const stretch = isStretch(r, first, unit.unit === "year" ? unit.times : 1) && target !== null;
  const meaning: Meaning = {
    type: "shift",
    from: anchorOf(tail.value, target, tail.end),
    unit: unit.unit,
    count: tail.value.direction * count.value * unit.times,
    stretch,
    whole: false,
    approximate: count.approximate,
  };
  const kind = stretch && target?.found?.kind === "calendar" ? "calendar" : "relative";
  return expression(first, end, meaning, { kind, inner: innerOf(target?.found ?? null) });
}

interface Count {
  readonly first: number;
  /** Null where the words do not tell it. */
  readonly value: number | null;
  readonly approximate: boolean;
}

/** The number that stands before the unit at token `unit`: "sixty", "a", "a few", "the". */
function countBefore(r: Reader, unit: number, plural: boolean): Count | null {
  for (let first = Math.max(r.first, unit - LONGEST_COUNT); first < unit; first += 1) {
    const loose = r.tables.looseCounts.longest(r.tokens, first, unit);
    if (loose !== null && loose.end === unit) {
      return { first, value: loose.value === 0 ? null : loose.value, approximate: true };
    }
    const number = startsNumber(r, first) ? readNumeral(r.tokens, first, r.language, unit) : null;
    if (number !== null && number.end === unit) return hedged(r, first, number.value);
  }
  if (isArticle(r, unit - 1) && !plural) return hedged(r, unit - 1, 1);
  return plural ? { first: unit, value: null, approximate: true } : null;
}

/** A number does not begin in the middle of another. */
function startsNumber(r: Reader, i: number): boolean {
  return r.tokens.kind(i) !== TokenKind.punctuation && !(i > r.first && r.tokens.touches(i));
}

function hedged(r: Reader, first: number, value: number): Count {
  for (let start = Math.max(r.first, first - 2); start < first; start += 1) {
    const hedge = r.tables.dateHedges.longest(r.tokens, start, first);
    if (hedge?.end === first && hedge.value === "~") return { first: start, value, approximate: true };
  }
  const some = r.tables.looseCounts.longest(r.tokens, first - 1, first);
  if (first > r.first && some !== null && some.value === 0) return { first: first - 1, value, approximate: true };
  return { first, value, approximate: false };
}

interface Target {
  /** The date among the words counted from, if there is one. */
  readonly found: Expression | null;
  readonly end: number;
}

/** What the count starts from: a date, an event, or a clause with its date. Null where nothing is named. */
function targetAt(r: Reader, i: number): Target | null {
  if (i < r.limit && r.tables.subjectPronouns.get(r.tokens, i) !== undefined) return { found: null, end: i };
  if (endsClause(r, i)) return null;
  const at = pastArticle(r, i);
  const direct = timeAt(r, at, "led") ?? (isDefinite(r, i) ? eventBefore(r, at) : null);
  if (direct !== null && direct.meaning.type !== "vague") return { found: direct, end: direct.end };
  return clauseAt(r, i);
}

/** The first date within a few words, after a preposition: "his death in 1953". */
function clauseAt(r: Reader, i: number): Target {
  let at = i;
  while (at < Math.min(r.limit, i + LONGEST_EVENT) && r.tokens.kind(at) === TokenKind.word) {
    if (r.tables.dateLeads.get(r.tokens, at) !== undefined && at > i) {
      const date = timeAt(r, at + 1, "led");
      if (date !== null && date.kind === "calendar") return { found: date, end: date.end };
    }
    at += 1;
  }
  return { found: null, end: at };
}

function endsClause(r: Reader, i: number): boolean {
  if (i >= r.limit || r.tokens.kind(i) === TokenKind.punctuation) return true;
  return (
    r.tables.afterYears.get(r.tokens, i) !== undefined &&
    r.tables.datePossessives.get(r.tokens, i) === undefined &&
    !isArticle(r, i)
  );
}

function anchorOf(tail: Tail, target: Target | null, first: number): Anchor {
  if (target === null) return tail.from;
  return { meaning: target.found?.meaning ?? null, first, end: target.end };
}

/** "in the 40 years after", "in the decade after": the time between, not the end of it. */
function isStretch(r: Reader, count: number, units: number): boolean {
  const first = units > 1 && isDefinite(r, count) ? count + 1 : count;
  for (let start = Math.max(r.first, first - 4); start < first; start += 1) {
    if (r.tables.stretchOpeners.longest(r.tokens, start, first)?.end === first) return true;
  }
  return false;
}

/** The date inside stands for itself, too, unless it is only a noun. */
function innerOf(found: Expression | null): readonly Expression[] {
  return found === null || found.kind === "relative" ? [] : [found];
}
