import { Shape, TokenKind } from "../tokens.ts";
import type { Candidate } from "./candidate.ts";
import { isNamedItem } from "./named-item.ts";
import { headAt } from "./noun-phrase.ts";
import { hedgeAfter } from "./opening.ts";
import { isCapital, isHyphen, isParticle, isPunctuation, isWord, pastHyphen, type Scan } from "./scan.ts";

/** Whether a number only looks like a figure: a time of day, an address, a code, a name, a list number. */
export function isTrap(candidate: Candidate): boolean {
  const { scan, quantity } = candidate;
  return (
    followedByLabel(scan, quantity.end) ||
    isInCode(scan, quantity.first, quantity.end) ||
    isEnclosed(scan, quantity.first, quantity.end) ||
    isListNumber(scan, quantity.first, quantity.end) ||
    isInName(candidate) ||
    isYear(candidate)
  );
}

/** "5 p.m.", "10 Downing Street". */
function followedByLabel(scan: Scan, end: number): boolean {
  const { tokens, tables } = scan;
  if (end < scan.end && tables.notAfterNumber.longest(tokens, end, scan.end) !== null) return true;
  for (let at = end; at < Math.min(scan.end, end + 4) && isCapital(scan, at); at += 1) {
    if (at > end && tables.notAfterNumber.longest(tokens, at, scan.end) !== null) return true;
  }
  return false;
}

/** Joined by a mark to more letters or digits: "T-34", "12:30", "24/7", "4x4", "+44", "9th-largest", "two-faced". */
function isInCode(scan: Scan, first: number, end: number): boolean {
  const { tokens, tables } = scan;
  if (isJoinedBefore(scan, first)) return true;
  if (end >= scan.end || !tokens.touches(end)) return false;
  if (tokens.kind(end) === TokenKind.word) return !tokens.is(end, "'s");
  if (hedgeAfter(scan, end) !== null) return false;
  if (isHyphen(scan, end)) return tables.compoundUnits.get(tokens, end + 1) === undefined;
  const goesOn = end + 1 < scan.end && tokens.touches(end + 1) && tokens.kind(end + 1) !== TokenKind.punctuation;
  return goesOn && ":/_\u00b0\u2032".includes(tokens.at(end));
}

/** Whether a number goes on a code that begins before it: "T-34", "12:30", "+44", "B52". */
export function isJoinedBefore({ tokens, first: start }: Scan, first: number): boolean {
  if (first <= start || !tokens.touches(first)) return false;
  if (tokens.kind(first - 1) !== TokenKind.punctuation) return true;
  const joined = tokens.touches(first - 1) && tokens.kind(first - 2) !== TokenKind.punctuation;
  if (joined && ":-/.,+_\u2010\u2011\u2013".includes(tokens.at(first - 1))) return true;
  return "+#/_@".includes(tokens.at(first - 1));
}

/** "[12]", "(3)": a reference or the number of a point. */
function isEnclosed(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  if (first <= scan.first || end >= scan.end || tokens.kind(first) !== TokenKind.digits) return false;
  if (tokens.is(first - 1, "[")) return tokens.is(end, "]") || tokens.is(end, ",");
  return (
    tokens.is(first - 1, "(") && tokens.is(end, ")") && end === first + 1 && tokens.end(first) - tokens.start(first) < 3
  );
}

/** "1. …", "2) …" at the beginning of a sentence, and a number that is all of one. */
function isListNumber(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  if (first !== scan.first || tokens.kind(first) !== TokenKind.digits) return false;
  if (end >= scan.end) return true;
  return isPunctuation(scan, end) && (tokens.is(end, ".") || tokens.is(end, ")")) && tokens.touches(end);
}

/** "Seven Years' War", "Five-Year Plan": a unit in capitals is part of a name. */
export function isNamedUnit({ scan, quantity }: Candidate): boolean {
  const unit = pastHyphen(scan, quantity.end);
  if (scan.headline || !isTitled(scan, quantity.first) || !isTitled(scan, unit)) return false;
  return scan.tables.figureUnits.get(scan.tokens, unit) !== undefined;
}

function isTitled(scan: Scan, i: number): boolean {
  return isWord(scan, i) && scan.tokens.shape(i) === Shape.capitalised;
}

/** "Boeing 747", "World War Two", "the Gang of Four", "Seven Years' War". */
function isInName({ scan, quantity, opening, before: previous }: Candidate): boolean {
  const { tokens } = scan;
  const { first, end } = quantity;
  if (scan.headline) return false;
  if (tokens.kind(first) === TokenKind.word) {
    if (isCapital(scan, first) && first > scan.first && isCapital(scan, end - 1)) return !opensQuotation(scan, first);
    return false;
  }
  const before = first - 1;
  if (opening.hedge !== null || !isCapital(scan, before) || tokens.kind(first) !== TokenKind.digits) return false;
  if (scan.dated[before] !== 0 || (before === scan.first && isCommon(scan, before))) return false;
  if (quantity.low >= 1000 && end > first + 1) return false;
  if (isParticle(scan, end, "of") && scan.tables.countedDeterminers.get(scan.tokens, end + 1) !== undefined)
    return false;
  return !isNamedItem(scan, first, previous) && !countsSomething(scan, first, end);
}

function opensQuotation(scan: Scan, first: number): boolean {
  return isPunctuation(scan, first - 1) && !scan.tokens.is(first - 1, ",");
}

/** Whether a word is known not to be a name, though its sentence begins with it: "Killed 300", "Only 300". */
function isCommon({ tokens, tables }: Scan, i: number): boolean {
  const tablesOfCommon = [tables.countedEnds, tables.outcomeAdverbs, tables.countedDeterminers, tables.countNouns];
  if (tablesOfCommon.some((table) => table.get(tokens, i) !== undefined)) return true;
  return tables.outcomes.get(tokens, i) !== undefined || tables.figureParticles.get(tokens, i) !== undefined;
}

/** Whether it is a count all the same, by a noun or a verb after it: "in Minsk 300 were shot". */
function countsSomething(scan: Scan, first: number, end: number): boolean {
  if (end >= scan.end) return false;
  const { tokens, tables } = scan;
  if (headAt(scan, end, false) !== null || tables.outcomes.longest(tokens, end, scan.end) !== null) return true;
  let at = first - 1;
  while (isCapital(scan, at)) at -= 1;
  const isPlace = at >= scan.first && tables.whereOpeners.get(tokens, at) !== undefined;
  return isPlace && tables.outcomeAuxiliaries.get(tokens, end) !== undefined;
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
/** From here on "the 1956 elections" are commoner than so many elections without a mark of thousands. */
const RECENT = 1700;

/** Four plain digits are a year unless hedged or followed at once by a plural noun in small letters. */
function isYear({ scan, quantity, opening }: Candidate): boolean {
  const { tokens } = scan;
  const { first, end, low } = quantity;
  if (quantity.form !== "digits" || low < EARLIEST_YEAR || low > LATEST_YEAR) return false;
  if (tokens.end(first) - tokens.start(first) !== 4) return false;
  if (opening.hedge !== null && opening.hedge.kind !== "about" && !opening.hedge.loose) return false;
  const head = isWord(scan, end) && !isCapital(scan, end) ? headAt(scan, end, false) : null;
  if (head === null) return true;
  const isSharp = low % 50 !== 0;
  if (isParticle(scan, first - 1, "of") && isSharp) return true;
  if (isSharp && low >= RECENT && scan.tables.countedDeterminers.get(tokens, first - 1) !== undefined) return true;
  return first > scan.first && scan.tables.whereOpeners.get(tokens, first - 1) !== undefined;
}
