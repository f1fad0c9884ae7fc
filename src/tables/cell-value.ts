import { withoutMarks } from "./cell-marks.ts";
import type { DecimalSign } from "./figure-style.ts";
import { unknownSigns } from "./table-words.ts";

/** What a cell says. */
export type CellValue = { readonly marks: readonly string[] } & (
  | NumberValue
  /** An empty cell, a dash, "n.a.": no number, and above all not zero. */
  | { readonly type: "unknown"; readonly sign: string }
  | { readonly type: "words"; readonly words: string }
);

/** A number in a cell. */
interface NumberValue {
  readonly type: "number";
  readonly value: number;
  /** As printed, without what parts thousands: "0665", "12.50". */
  readonly digits: string;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** Reads a cell; a figure that does not fit the style of its table stays words. */
export function readCell(text: string, decimal: DecimalSign): CellValue {
  const { words, marks } = withoutMarks(text);
  if (words === "" || unknownSigns.includes(words.toLowerCase())) return { type: "unknown", sign: words, marks };
  const number = readNumber(words, decimal);
  return number === null ? { type: "words", words, marks } : { ...number, marks };
}

const GROUPS = [",", ".", "'\u2019", "_", " \u00a0\u2009\u202f"];

function readNumber(written: string, decimal: DecimalSign): NumberValue | null {
  const parts = /^(?:ca?\.\s*|~\s*|[£$€]\s*)?(?<sign>[+\u2212\u2013-]?)\s?(?<body>\d.*?)\s?(?<percent>%?)$/u.exec(
    written,
  )?.groups;
  if (parts === undefined) return null;
  const { sign = "", body = "", percent } = parts;
  const [whole = "", ...rest] = decimal === null ? [body] : body.split(decimal);
  const decimals = rest[0] ?? "";
  if (rest.length > 1 || !/^\d*$/u.test(decimals) || (rest.length === 1 && decimals === "")) return null;
  const plain = ungrouped(whole, decimal);
  if (plain === null) return null;
  const digits = rest.length === 0 ? plain : `${plain}.${decimals}`;
  const value = Number(digits);
  if (!Number.isFinite(value) || digits.length > 16) return null;
  const isNegative = sign !== "" && sign !== "+";
  return {
    type: "number",
    value: isNegative && value !== 0 ? -value : value,
    digits,
    decimals: decimals.length,
    isPercent: percent === "%",
  };
}

/** A whole number without what parts its thousands; null where the parts are not of three digits, or parted unlike. */
function ungrouped(whole: string, decimal: DecimalSign): string | null {
  if (/^\d+$/u.test(whole)) return whole;
  const group = GROUPS.find((signs) => [...signs].some((sign) => sign !== decimal && whole.includes(sign)));
  if (group === undefined || !new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+$`, "u").test(whole)) return null;
  return whole.replace(/\D/gu, "");
}

/** Whether words that are no number look as if they were meant as one: more digits than anything else. */
export function looksLikeNumber(words: string): boolean {
  const digits = words.replace(/\D/gu, "").length;
  return digits * 2 > words.replace(/\s/gu, "").length;
}
