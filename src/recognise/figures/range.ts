import { TokenKind } from "../tokens.ts";
import { headAt } from "./noun-phrase.ts";
import { isChange, type Opening } from "./opening.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import { isParticle, pastHyphen, type Scan } from "./scan.ts";

/** Two numbers joined by a mark that are no range: a score, a code, a telephone number. The token after them. */
export interface Code {
  readonly form: "code";
  readonly end: number;
}

/** "Two or three", "30 or 40": beyond this ratio "or" offers a choice and no range. */
const WIDEST_CHOICE = 2.6;

/** The range that a quantity begins: "700,000 to 800,000", "5–10 per cent", "300, perhaps 400"; else the quantity. */
export function rangeFrom(scan: Scan, low: Quantity, opening: Opening): Quantity | Code {
  const escalated = escalation(scan, low);
  if (escalated !== null) return escalated;
  const afterPercent = skipMark(scan, low.end);
  const joiner = joinerAt(scan, afterPercent, opening);
  if (joiner === null) return low;
  const high = quantityAt(scan, skipCurrency(scan, joiner.end), true);
  if (high === null || (afterPercent > low.end && skipMark(scan, high.end) === high.end)) return low;
  const scaled = scaledLike(low, high);
  if (joiner.mark && isCode(scan, scaled, high, opening)) return { form: "code", end: high.end };
  if (!isRange(scaled, high, joiner.choice)) return low;
  return joined(scaled, high, "range");
}

interface Joiner {
  readonly end: number;
  readonly choice: boolean;
  /** A dash or hyphen that touches both numbers. */
  readonly mark: boolean;
}

function joinerAt(scan: Scan, i: number, opening: Opening): Joiner | null {
  const { tokens, tables } = scan;
  if (i >= scan.end) return null;
  if (opening.joiner === "and") {
    return isParticle(scan, i, "and") ? { end: i + 1, choice: false, mark: false } : null;
  }
  const match = tables.rangeJoiners.longest(tokens, i, scan.end);
  if (match === null) return null;
  const mark = tokens.kind(i) === TokenKind.punctuation;
  if (mark && !(tokens.touches(i) && tokens.touches(i + 1))) return null;
  if (opening.joiner === null && match.value === "to" && !mark && followsChange(scan, opening.at)) return null;
  return { end: match.end, choice: match.value === "or", mark };
}

/** Whether "from" stands before the number and opens a change. */
function followsChange(scan: Scan, at: number): boolean {
  if (at <= scan.first) return false;
  return scan.tables.figureRangeOpeners.get(scan.tokens, at - 1) === "to" && isChange(scan, at - 1);
}

/** The two ends "2 to 3 million", "two or three hundred" share their magnitude word. */
function scaledLike(low: Quantity, high: Quantity): Quantity {
  const isShort = low.scale === 1 && high.scale > 1 && low.form !== "fraction" && high.form !== "vague";
  if (!isShort || low.high === null || low.low >= high.low / high.scale) return low;
  const factor = high.scale;
  return {
    ...low,
    low: low.low * factor,
    high: low.high * factor,
    place: low.place * factor,
    resolution: low.resolution * factor,
    round: true,
  };
}

function isRange(low: Quantity, high: Quantity, choice: boolean): boolean {
  if ((low.form === "fraction") !== (high.form === "fraction") || low.low >= high.low) return false;
  if (low.form === "vague" || high.form === "vague") return low.form === high.form;
  if (low.form === "digits" && high.form === "words" && high.scale === 1) return false;
  return !choice || high.low <= low.low * WIDEST_CHOICE;
}

/** Bare numbers that a mark joins are a range only where they are about as large. */
const WIDEST_BARE = 3;

/** A mark joins a score, a code or a telephone number where the numbers fall, or nothing is counted and they differ. */
function isCode(scan: Scan, low: Quantity, high: Quantity, opening: Opening): boolean {
  if (low.form !== "digits" || high.form !== "digits") return false;
  if (low.low >= high.low) return true;
  if (opening.hedge !== null || opening.joiner !== null || isMeasured(scan, high.end)) return false;
  const unlike = high.end === high.first + 1 && digitsOf(scan, low) !== digitsOf(scan, high);
  return unlike || low.low < 10 || high.low > low.low * WIDEST_BARE;
}

function digitsOf({ tokens }: Scan, quantity: Quantity): number {
  return tokens.end(quantity.end - 1) - tokens.start(quantity.first);
}

/** Whether a unit, a per cent sign or a plural noun follows. */
function isMeasured(scan: Scan, end: number): boolean {
  if (end >= scan.end) return false;
  const { tokens, tables } = scan;
  const at = pastHyphen(scan, end);
  if (
    tables.percents.longest(tokens, at, scan.end) !== null ||
    tables.figureUnits.longest(tokens, at, scan.end) !== null
  )
    return true;
  return headAt(scan, end, false) !== null;
}

function joined(low: Quantity, high: Quantity, by: "range" | "escalation"): Quantity {
  return {
    first: low.first,
    end: high.end,
    low: low.low,
    high: high.high,
    place: Math.min(low.place, high.place),
    resolution: Math.min(low.resolution, high.resolution),
    round: low.round && high.round,
    form: high.form,
    scale: high.scale,
    joined: by,
    ...(high.next === undefined ? {} : { next: high.next }),
  };
}

/** "300, perhaps 400", "hundreds if not thousands". */
function escalation(scan: Scan, low: Quantity): Quantity | null {
  const { tokens, tables } = scan;
  const at = low.end < scan.end && tokens.is(low.end, ",") ? low.end + 1 : low.end;
  if (at >= scan.end) return null;
  const word = tables.escalations.longest(tokens, at, scan.end);
  if (word === null) return null;
  const high = quantityAt(scan, skipCurrency(scan, word.end), true);
  if (high === null) return null;
  const scaled = scaledLike(low, high);
  const sameForm = (scaled.form === "vague") === (high.form === "vague");
  return sameForm && isRange(scaled, high, false) ? joined(scaled, high, "escalation") : null;
}

/** The token after a sign of percentage at i, or i. */
function skipMark(scan: Scan, i: number): number {
  return i < scan.end ? (scan.tables.percents.longest(scan.tokens, i, scan.end)?.end ?? i) : i;
}

function skipCurrency(scan: Scan, i: number): number {
  return i < scan.end ? (scan.tables.currencies.longest(scan.tokens, i, scan.end)?.end ?? i) : i;
}
