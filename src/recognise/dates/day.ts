import { Shape } from "../tokens.ts";
import { digitsAt, isMark, type Reader, widthOf } from "./reader.ts";

/** A day of a month. */
export interface DayRead {
  readonly day: number;
  /** Written as an ordinal, in words or with its ending. */
  readonly ordinal: boolean;
  readonly end: number;
}

/** Reads the day at token i: 3 · 03 · 3rd · third. */
export function dayAt(r: Reader, i: number): DayRead | null {
  const value = digitsAt(r, i);
  if (value < 0) {
    const word = r.tables.dateOrdinals.longest(r.tokens, i, r.limit);
    return word === null || word.value > 31 ? null : { day: word.value, ordinal: true, end: word.end };
  }
  if (value < 1 || value > 31 || widthOf(r, i) > 2 || isPartOfNumber(r, i)) return null;
  const ending = i + 1 < r.limit && r.tokens.touches(i + 1) && r.tables.dateOrdinalEndings.get(r.tokens, i + 1);
  return ending === true ? { day: value, ordinal: true, end: i + 2 } : { day: value, ordinal: false, end: i + 1 };
}

/** An ordinal at token i: 19th · nineteenth; and a Roman numeral of a century: XIX. */
export function ordinalAt(r: Reader, i: number): { readonly value: number; readonly end: number } | null {
  const day = dayAt(r, i);
  if (day !== null) return day.ordinal ? { value: day.day, end: day.end } : null;
  const value = i < r.limit && i >= r.first ? romanNumber(r, i) : 0;
  return value > 0 ? { value, end: i + 1 } : null;
}

const ROMAN = /^(?<tens>X{0,2})(?<units>IX|IV|V?I{0,3})(?:th|st|nd|rd)?$/u;
const ROMAN_UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** Roman numbers as far as centuries go; 0 for anything else. */
function romanNumber({ tokens }: Reader, i: number): number {
  const shape = tokens.shape(i);
  if (shape === Shape.lower || !"XVI".includes(tokens.text.charAt(tokens.start(i)))) return 0;
  const written = tokens.at(i);
  const parts = written.length > 8 ? undefined : ROMAN.exec(written)?.groups;
  if (parts === undefined || written === "I") return 0;
  return (parts.tens?.length ?? 0) * 10 + ROMAN_UNITS.indexOf(parts.units ?? "");
}

/** Whether more digits hang on these: 3,000 · 3.5 · 3:30. */
function isPartOfNumber(r: Reader, i: number): boolean {
  const { tokens } = r;
  if (tokens.touches(i) && joins(r, i - 1) && tokens.touches(i - 1) && digitsAt(r, i - 2) >= 0) return true;
  if (i + 2 >= r.limit || !tokens.touches(i + 1) || !tokens.touches(i + 2) || digitsAt(r, i + 2) < 0) return false;
  return joins(r, i + 1) && (!isMark(r, i + 1, ",") || widthOf(r, i + 2) === 3);
}

function joins(r: Reader, i: number): boolean {
  return isMark(r, i, ",") || isMark(r, i, ".") || isMark(r, i, ":");
}
