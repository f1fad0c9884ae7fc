import { TokenKind } from "../tokens.ts";
import type { Quantity } from "./quantity.ts";
import { endsBefore, isHyphen, isParticle, isPunctuation, isWord, pastHyphen, type Scan } from "./scan.ts";

/** A fraction in words as a share: "half", "a third", "two-thirds", "2/3 of". `hedged`: a hedge stands before it. */
export function readFraction(scan: Scan, i: number, hedged: boolean): Quantity | null {
  if (scan.tokens.kind(i) === TokenKind.digits) return slashed(scan, i);
  const first = roleAt(scan, i);
  if (first === null) return null;
  if (first.type === "fraction") {
    return first.denominator === 2 && isShare(scan, i, i + 1, hedged, true) ? shareOf(i, i + 1, 1 / 2) : null;
  }
  if (first.type === "vulgar") return opensShare(scan, i + 1) ? shareOf(i, i + 1, first.value) : null;
  const at = pastHyphen(scan, i + 1);
  const second = roleAt(scan, at);
  if (second?.type !== "fraction") return null;
  const isHalf = second.denominator === 2;
  if (first.type === "article") {
    return isShare(scan, i, at + 1, hedged, isHalf) ? shareOf(i, at + 1, 1 / second.denominator) : null;
  }
  if (first.type !== "cardinal" || first.value === 0 || first.value >= second.denominator) return null;
  if (isHyphen(scan, at + 1) || (second.denominator > 20 && !opensShare(scan, at + 1))) return null;
  return shareOf(i, at + 1, first.value / second.denominator);
}

function roleAt(scan: Scan, i: number) {
  const { tokens, tables, end } = scan;
  if (i >= end || !tables.numeralWords.startsWith(tokens.word(i))) return null;
  return tables.numeralWords.get(tokens, i) ?? null;
}

/** Whether a fraction in the singular is a share here, and neither an ordinal nor a part of a period. */
function isShare(scan: Scan, first: number, end: number, hedged: boolean, isHalf: boolean): boolean {
  const { tokens, tables } = scan;
  if (first > scan.first && tables.notBeforeFraction.get(tokens, first - 1) !== undefined) return false;
  if (isHyphen(scan, end)) return isUnit(scan, end + 1);
  if (isClock(scan, end)) return false;
  if (hedged && (isParticle(scan, end, "and") || isParticle(scan, end, "or"))) return true;
  if (opensShare(scan, end)) return true;
  const changes = hedged || endsBefore(scan, tables.ratioCues, first) || endsBefore(scan, tables.changeBy, first);
  if (end >= scan.end || isPunctuation(scan, end)) return changes || isHalf || isPredicate(scan, first);
  if (!isHalf) return false;
  if (hedged) return true;
  if (tables.outcomeAuxiliaries.get(tokens, end) !== undefined) return true;
  if (tables.allotments.longest(tokens, end, scan.end) !== null) return true;
  if (tables.figureParticles.get(tokens, end) === "article") return isUnit(scan, end + 1);
  return tables.outcomes.longest(tokens, end, scan.end)?.value.form === "intransitive";
}

/** "the rest was (a quarter)", "300, or (a quarter)". */
function isPredicate(scan: Scan, first: number): boolean {
  if (first === scan.first) return false;
  if (
    isParticle(scan, first - 1, "or") ||
    isSaidOfSome(scan, first) ||
    scan.tables.changes.get(scan.tokens, first - 1) !== undefined
  )
    return true;
  return scan.tables.outcomeAuxiliaries.get(scan.tokens, first - 1) === "passive";
}

/** "18 of whom, (a third), were": so many, and then what share of all they are. */
function isSaidOfSome({ tokens, tables }: Scan, first: number): boolean {
  return tokens.is(first - 1, ",") && tables.partOpeners.longest(tokens, first - 3, first - 1)?.end === first - 1;
}

/** "a quarter to five". */
function isClock(scan: Scan, end: number): boolean {
  if (!isParticle(scan, end, "to") || end + 1 >= scan.end) return false;
  const hour = roleAt(scan, end + 1);
  return hour?.type === "cardinal" && hour.value <= 12;
}

function opensShare({ tokens, tables, end }: Scan, i: number): boolean {
  return i < end && tables.fractionFollowers.get(tokens, i) !== undefined;
}

function isUnit(scan: Scan, i: number): boolean {
  return isWord(scan, i) && scan.tables.figureUnits.longest(scan.tokens, i, scan.end) !== null;
}

/** "2/3 of the votes"; without "of" it may be a date, a score or a reference. */
function slashed(scan: Scan, i: number): Quantity | null {
  const { tokens, end } = scan;
  if (i + 3 >= end || !tokens.is(i + 1, "/") || !tokens.touches(i + 1) || !tokens.touches(i + 2)) return null;
  const [above, below] = [Number(tokens.at(i)), Number(tokens.at(i + 2))];
  if (!(above > 0 && above < below && below <= 20) || !opensShare(scan, i + 3)) return null;
  return shareOf(i, i + 3, above / below);
}

function shareOf(first: number, end: number, value: number): Quantity {
  const low = Number(value.toPrecision(15));
  return { first, end, low, high: low, place: 0.1, resolution: 0.1, round: false, form: "fraction", scale: 1 };
}
