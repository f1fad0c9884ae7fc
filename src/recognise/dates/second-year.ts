import { digitsAt, isDash, isMark, type Reader, widthOf } from "./reader.ts";
import { plainNumber } from "./year.ts";

/** The later year of "1937–38", "1937/8", "1914 – 1918", and the token after it. */
export interface SecondYear {
  readonly year: number;
  readonly end: number;
  /** Written in full. */
  readonly full: boolean;
}

/** What stands after a first year, joined by a dash or a stroke. Null where it is no later year. */
export function secondYearAt(r: Reader, i: number, first: number): SecondYear | null {
  const dash = isDash(r, i);
  if (!dash && !isMark(r, i, "/")) return null;
  const touching = r.tokens.touches(i) && r.tokens.touches(i + 1);
  if (!touching && (!dash || r.tokens.touches(i) || r.tokens.touches(i + 1))) return null;
  const at = i + 1;
  const value = digitsAt(r, at);
  const width = widthOf(r, at);
  if (value < 0 || (isDash(r, at + 1) && r.tokens.touches(at + 1) && digitsAt(r, at + 2) >= 0)) return null;
  if (width === 4)
    return plainNumber(r, at) !== null && value > first && value <= 2100
      ? { year: value, end: at + 1, full: true }
      : null;
  if (width > 2 || !touching || isLonger(r, at)) return null;
  const base = 10 ** width;
  const year = first - (first % base) + value;
  if (year > first) return { year, end: at + 1, full: false };
  return width === 2 && value === 0 && first % 100 === 99 ? { year: first + 1, end: at + 1, full: false } : null;
}

/** Whether the short digits go on: "1937-38%", "1937-8th". */
function isLonger(r: Reader, i: number): boolean {
  if (!r.tokens.touches(i + 1) || i + 1 >= r.limit) return false;
  return (
    digitsAt(r, i + 1) >= 0 ||
    r.tokens.kind(i + 1) === 0 ||
    isMark(r, i + 1, "%") ||
    (isMark(r, i + 1, ".") && digitsAt(r, i + 2) >= 0)
  );
}
