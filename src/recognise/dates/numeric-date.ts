import type { EdtfDate } from "../../values/edtf.ts";
import { type Meaning, valueMeaning } from "./meaning.ts";
import { dateOf } from "./month-date.ts";
import { digitsAt, type Expression, expression, isMark, type Reader, widthOf } from "./reader.ts";
import { mask } from "./year.ts";

const SEPARATORS = ["-", "/", ".", "\u2011"];
/** Two marks between three numbers. */
const TOKENS = 5;

/** 1921-05-03 · 1921/05/03 · 3.5.1921 · 3/5/1921: three numbers with the same mark between them and nothing else. */
export function numericDate(r: Reader, i: number): Expression | null {
  if (digitsAt(r, i) < 0 || digitsAt(r, i + 2) < 0) return null;
  const separator = SEPARATORS.find((mark) => isMark(r, i + 1, mark) && isMark(r, i + 3, mark));
  if (separator === undefined || !standsAlone(r, i)) return null;
  const [one, two, three] = [digitsAt(r, i), digitsAt(r, i + 2), digitsAt(r, i + 4)];
  const widths = [widthOf(r, i), widthOf(r, i + 2), widthOf(r, i + 4)].join("");
  if (/^4[12][12]$/u.test(widths)) {
    const date = dateFrom(one, two, three);
    return date === null ? null : expression(i, pastTime(r, i + TOKENS), valueMeaning(date));
  }
  if (!/^[12][12]4$/u.test(widths)) return null;
  const dayFirst = dateFrom(three, two, one);
  const monthFirst = separator === "." ? null : dateFrom(three, one, two);
  const meaning = meaningOf(dayFirst, monthFirst, one === two);
  return meaning === null ? null : expression(i, i + TOKENS, meaning);
}

/** Where only one order is possible that one counts; it also tells the custom of the text. */
function meaningOf(dayFirst: EdtfDate | null, monthFirst: EdtfDate | null, same: boolean): Meaning | null {
  if (same && dayFirst !== null) return valueMeaning(dayFirst);
  return dayFirst === null && monthFirst === null ? null : { type: "numeric", dayFirst, monthFirst };
}

function dateFrom(year: number, month: number, day: number): EdtfDate | null {
  const possible = year >= 1000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return possible ? dateOf(mask(year), month, day) : null;
}

/** The five tokens touch each other, and nothing that could belong to a longer number touches them. */
function standsAlone(r: Reader, i: number): boolean {
  const { tokens } = r;
  for (let at = i + 1; at < i + TOKENS; at += 1) if (at >= r.limit || !tokens.touches(at)) return false;
  if (digitsAt(r, i + 2) < 0 || digitsAt(r, i + 4) < 0) return false;
  const marks = (at: number) => [...SEPARATORS, ":", ","].some((mark) => isMark(r, at, mark));
  if (tokens.touches(i) && (marks(i - 1) || digitsAt(r, i - 1) >= 0)) return false;
  const next = i + TOKENS;
  return !(tokens.touches(next) && marks(next) && tokens.touches(next + 1) && digitsAt(r, next + 1) >= 0);
}

/** Past the time of day of "1921-05-03T12:30:00Z". */
function pastTime(r: Reader, i: number): number {
  const { tokens } = r;
  if (!isMark(r, i, "T") || !tokens.touches(i) || digitsAt(r, i + 1) < 0) return i;
  let end = i + 2;
  while (end < r.limit && tokens.touches(end)) {
    const mark = isMark(r, end, ":") || isMark(r, end, "+") || isMark(r, end, "-");
    if (!(digitsAt(r, end) >= 0 || isMark(r, end, "Z") || (mark && digitsAt(r, end + 1) >= 0))) break;
    end += 1;
  }
  return end;
}
