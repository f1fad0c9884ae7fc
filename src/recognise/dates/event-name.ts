import { parseEdtf } from "../../values/edtf.ts";
import { ordinalAt } from "./day.ts";
import { valueMeaning } from "./meaning.ts";
import { type Expression, expression, isArticle, isCapital, isLower, isMark, isWord, type Reader } from "./reader.ts";

/** A name has no more words than this. */
const LONGEST_NAME = 6;

/** A period or event that anybody knows, by the table: "World War I", "the Black Death". */
export function periodAt(r: Reader, i: number): Expression | null {
  const period = r.tables.periods.longest(r.tokens, i, r.limit);
  if (period === null) return null;
  const lone = period.end === i + 1 && isCapital(r, i) && i === r.first;
  if (lone || (isCapital(r, i - 1) && isPartOfName(r, i - 1))) return null;
  const value = parseEdtf(period.value);
  return value === null ? null : expression(i, period.end, valueMeaning(value), { kind: "named" });
}

/** "Second" before "Opium War" and the like makes another name of it. */
function isPartOfName(r: Reader, i: number): boolean {
  return r.tables.dateOrdinals.get(r.tokens, i) !== undefined;
}

/** A capitalised name with a noun for an event in it, which this text may date: "Long March", "Battle of Karlby". */
export function eventNameAt(r: Reader, i: number): Expression | null {
  if (!isCapital(r, i) || isArticle(r, i) || isOpening(r, i)) return null;
  if (isCapital(r, i - 1) && !isArticle(r, i - 1) && !isOpening(r, i - 1)) return null;
  const opener = r.tables.eventOpeners.longest(r.tokens, i, r.limit);
  if (opener !== null) return openedName(r, i, opener.end);
  let end = i;
  let noun = -1;
  while (end < i + LONGEST_NAME && isCapital(r, end)) {
    if (r.tables.eventNouns.get(r.tokens, end) !== undefined) noun = end;
    end += 1;
    if (isApostrophe(r, end) && r.tokens.touches(end) && isCapital(r, end + 1)) end += 1;
    if (isMark(r, end, "-") && r.tokens.touches(end) && isCapital(r, end + 1)) end += 1;
  }
  if (noun < 0) return null;
  if (noun === i && !isArticle(r, i - 1)) return null;
  return named(r, pastNumber(r, i), noun + 1, noun);
}

/** Whether the apostrophe of "Ten Years' War" stands at token i. */
export function isApostrophe(r: Reader, i: number): boolean {
  return isMark(r, i, "'") || isMark(r, i, "\u2019");
}

/** "In", "After" at the head of a sentence: a capital that makes no name. */
function isOpening(r: Reader, i: number): boolean {
  return (
    i === r.first &&
    (r.tables.dateLeads.get(r.tokens, i) !== undefined || r.tables.afterYears.get(r.tokens, i) !== undefined)
  );
}

/** A number before the name belongs to it: "20th Party Congress". */
function pastNumber(r: Reader, first: number): number {
  const ordinal = first - 2 >= r.first ? ordinalAt(r, first - 2) : null;
  return ordinal !== null && ordinal.end === first ? first - 2 : first;
}

/** "Operation Walking Duck", "Night of the Long Knives", "Battle of Karlby". */
function openedName(r: Reader, i: number, from: number): Expression | null {
  let end = from;
  if (isArticle(r, end) && isLower(r, end)) end += 1;
  const start = end;
  while (end < start + LONGEST_NAME && isCapital(r, end)) end += 1;
  return end > start && isWord(r, end - 1) ? named(r, i, end, i) : null;
}

function named(r: Reader, first: number, end: number, noun: number): Expression {
  const name = r.tokens.slice(first, end).replace(/\s+/gu, " ");
  return expression(first, end, { type: "event", name, noun: r.tokens.word(noun) }, { kind: "named" });
}
