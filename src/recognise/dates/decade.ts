import { type EdtfDate, edtfDate, edtfInterval } from "../../values/edtf.ts";
import { ordinalAt } from "./day.ts";
import { type Meaning, valueMeaning } from "./meaning.ts";
import { type Expression, expression, isArticle, isDefinite, isJoint, isMark, type Reader, widthOf } from "./reader.ts";

/** "1930s", "the '60s", "70s" after a decade, "the thirties", "nineteen-thirties", "the 1800s". `chained`: a decade came before. */
export function decadeAt(r: Reader, i: number, chained: boolean): Expression | null {
  const inDigits = decadeInDigits(r, i, chained);
  if (inDigits !== null) return inDigits;
  const century = r.tables.centuryNumbers.get(r.tokens, i);
  if (century !== undefined) {
    const word = r.tables.decades.get(r.tokens, isJoint(r, i + 1) ? i + 2 : i + 1);
    const end = isJoint(r, i + 1) ? i + 3 : i + 2;
    return word === undefined ? null : expression(i, end, decadeMeaning(`${century}${word / 10}X`));
  }
  const word = r.tables.decades.get(r.tokens, i);
  if (word === undefined || !(chained || isIntroduced(r, i))) return null;
  return expression(i, i + 1, decadeMeaning(`XX${word / 10}X`));
}

function decadeInDigits(r: Reader, i: number, chained: boolean): Expression | null {
  const { tokens } = r;
  const mark = (isMark(r, i, "'") || isMark(r, i, "\u2019") || isMark(r, i, "\u2018")) && tokens.touches(i + 1);
  const at = mark ? i + 1 : i;
  if (at + 1 >= r.limit || !tokens.touches(at + 1) || r.tables.decadeEndings.get(tokens, at + 1) === undefined)
    return null;
  const digits = tokens.at(at);
  if (!/^(?:1\d|20)?\d0$/u.test(digits) || (tokens.touches(at) && !mark && !isJoint(r, at - 1))) return null;
  if (widthOf(r, at) === 4) {
    const masked =
      digits.endsWith("00") && !digits.startsWith("20") ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`;
    return expression(i, at + 2, decadeMeaning(masked));
  }
  if (!mark && !chained && !isIntroduced(r, i)) return null;
  return expression(i, at + 2, decadeMeaning(`XX${digits[0] ?? ""}X`));
}

/** After "the", also at some distance: "the early 20s". "In his twenties" and "temperatures in the 20s" are not dates. */
function isIntroduced(r: Reader, i: number): boolean {
  for (let at = i - 1; at >= Math.max(r.first, i - 3); at -= 1) {
    if (isDefinite(r, at)) return true;
    if (r.tables.datePossessives.get(r.tokens, at) !== undefined) return false;
    const isPart = r.tables.dateParts.get(r.tokens, at) !== undefined || isJoint(r, at);
    if (!isPart) return false;
  }
  return false;
}

function decadeMeaning(year: string): Meaning {
  return valueMeaning({ type: "date", year, month: null, day: null, time: null, qualifier: "" });
}

/** "the twentieth century", "19th–20th centuries", "the 5th century BC", "XIX century". The twentieth is 1901 to 2000. */
export function centuryAt(r: Reader, i: number): Expression | null {
  const first = ordinalAt(r, i);
  if (first === null || first.value > 30) return null;
  const link = isJoint(r, first.end) ? null : r.tables.rangeLinks.longest(r.tokens, first.end, r.limit);
  const joint = isJoint(r, first.end) ? first.end + 1 : null;
  const second = link === null && joint === null ? null : ordinalAt(r, pastThe(r, link?.end ?? joint ?? 0));
  const last = second ?? first;
  const at = isJoint(r, last.end) ? last.end + 1 : last.end;
  const unit = r.tables.longUnits.longest(r.tokens, at, r.limit);
  if (unit === null) return null;
  const era = r.tables.eras.longest(r.tokens, unit.end, r.limit);
  const before = era?.value.before === true;
  if (second !== null && (before ? second.value >= first.value : second.value <= first.value)) return null;
  if (era === null && first.value === 1) return null;
  const start = longYears(first.value, unit.value, before).start;
  const value = edtfInterval(start, longYears(last.value, unit.value, before).end);
  return expression(i, era?.end ?? unit.end, valueMeaning(value));
}

function pastThe(r: Reader, i: number): number {
  return isArticle(r, i) ? i + 1 : i;
}

/** The first century is 1 to 100; the first before it is 100 to 1 BC, the astronomical -99 to 0. */
function longYears(ordinal: number, length: number, before: boolean): { start: EdtfDate; end: EdtfDate } {
  const first = before ? 1 - ordinal * length : (ordinal - 1) * length + 1;
  return { start: edtfDate(first), end: edtfDate(first + length - 1) };
}
