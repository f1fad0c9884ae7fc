import { TokenKind } from "../tokens.ts";
import { digitsAt, isMark, type Reader, widthOf } from "./reader.ts";

/** A year as EDTF writes it; digits that are not given are `X` ("'41" is XX41). */
export interface YearRead {
  readonly year: string;
  /** Whether an era or a mark says that it is a year. */
  readonly sure: boolean;
  readonly end: number;
}

const FIRST_PLAIN = 1000;
const LAST_PLAIN = 2100;

/** Reads a year at token i: 1937 · AD 43 · 843 AD · 44 BC. Null for a number that is none by its looks. */
export function yearAt(r: Reader, i: number): YearRead | null {
  const leading = r.tables.eras.longest(r.tokens, i, r.limit);
  if (leading !== null) {
    const value = leading.value.leads === true ? plainNumber(r, leading.end) : null;
    return value === null || value === 0 ? null : { year: mask(value), sure: true, end: leading.end + 1 };
  }
  const value = plainNumber(r, i);
  if (value === null || value === 0) return null;
  const era = r.tables.eras.longest(r.tokens, i + 1, r.limit);
  if (era !== null) return { year: mask(era.value.before ? 1 - value : value), sure: true, end: era.end };
  if (value < FIRST_PLAIN || value > LAST_PLAIN || widthOf(r, i) !== 4) return null;
  return { year: mask(value), sure: false, end: i + 1 };
}

/** Reads "'41", whose century is the one in force. */
export function shortYearAt(r: Reader, i: number): YearRead | null {
  const mark = isMark(r, i, "'") || isMark(r, i, "\u2019") || isMark(r, i, "\u2018");
  if (!mark || !r.tokens.touches(i + 1) || widthOf(r, i + 1) !== 2 || plainNumber(r, i + 1) === null) return null;
  return { year: `XX${r.tokens.at(i + 1)}`, sure: true, end: i + 2 };
}

/** A year as four digits, after a minus sign before the year 0. */
export function mask(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${digits}` : digits;
}

/** Digits by themselves: no part of a larger number, of a code, or of an amount. */
export function plainNumber(r: Reader, i: number): number | null {
  const value = digitsAt(r, i);
  if (value < 0 || widthOf(r, i) > 4) return null;
  return continuesBefore(r, i) || continuesAfter(r, i) ? null : value;
}

/** Whether a mark, a letter or another number touches the digits from the left. */
function continuesBefore(r: Reader, i: number): boolean {
  const { tokens } = r;
  if (i <= r.first || !tokens.touches(i)) return false;
  if (tokens.kind(i - 1) === TokenKind.word) return r.tables.dateHedges.get(tokens, i - 1) === undefined;
  const before = tokens.at(i - 1);
  if ("$£€¥#§+=*@_%&~^\\".includes(before)) return true;
  const inNumber = tokens.touches(i - 1) && digitsAt(r, i - 2) >= 0;
  if (before === "," || before === "." || before === ":") return inNumber;
  if (before !== "-" && before !== "\u2011") return false;
  return (
    tokens.touches(i - 1) &&
    tokens.kind(i - 2) === TokenKind.word &&
    r.tables.yearLeads.get(tokens, i - 2) === undefined &&
    r.tables.months.get(tokens, i - 2) === undefined
  );
}

/** Whether the digits go on: 1,937 · 1937.5 · 1937th · 1937%. */
function continuesAfter(r: Reader, i: number): boolean {
  const { tokens } = r;
  if (i + 1 >= r.limit || !tokens.touches(i + 1)) return false;
  if (tokens.kind(i + 1) === TokenKind.word) {
    return r.tables.eras.get(tokens, i + 1) === undefined && !isMark(r, i + 1, "'s") && !isMark(r, i + 1, "\u2019s");
  }
  const after = tokens.at(i + 1);
  if ("%$£€°*+=@_".includes(after)) return true;
  const touching = i + 2 < r.limit && tokens.touches(i + 2);
  if (after === "," || after === "." || after === ":") return touching && digitsAt(r, i + 2) >= 0;
  return (after === "-" || after === "\u2011") && touching && tokens.kind(i + 2) === TokenKind.word;
}
