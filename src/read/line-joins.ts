import { cues } from "./known-cues.ts";
import { isOpenWord } from "./line-breaks.ts";

/**
 * How two lines become one: with a space; touching, after a hyphen or dash that stays; or mended, when the hyphen is
 * there only because the line broke a word.
 */
export type Join = "space" | "touch" | "mend";

/** Whether the white space from `start` to `end` breaks the line after a hyphen or dash. */
export function breaksHyphen(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code !== 0x2d && (code < 0x2010 || code > 0x2014)) return false;
  return text.slice(start, end).includes("\n");
}

/** Longest half of a word that is looked at around a hyphen. */
const HALF = 24;

/** How the line that ends before `end` goes on with the one that begins at `next`. */
export function joinAt(text: string, end: number, next: number): Join {
  const mark = text.charAt(end - 1);
  if (mark !== "-" && mark !== "\u2010" && mark !== "\u2013" && mark !== "\u2014") return "space";
  const before = text.charAt(end - 2);
  if (!/[\p{L}\p{N}]/u.test(before)) return "space";
  if (mark === "\u2014") return "touch";
  if (mark === "\u2013") return /[\p{L}\p{N}]/u.test(text.charAt(next)) ? "touch" : "space";
  if (!/\p{Ll}/u.test(before) || !/\p{Ll}/u.test(text.charAt(next))) return "touch";
  const first = /[\p{L}-]+$/u.exec(text.slice(Math.max(0, end - 1 - HALF), end - 1))?.[0] ?? "";
  const second = /^\p{L}+/u.exec(text.slice(next, next + HALF))?.[0] ?? "";
  if (isOpenWord(second)) return "space";
  return isCompound(first, second) ? "touch" : "mend";
}

/** Whether the hyphen belongs: the word has another one, or a half that makes compounds. */
function isCompound(first: string, second: string): boolean {
  if (first.includes("-")) return true;
  const start = first.toLowerCase();
  return cues.some(({ compoundStarts, compoundEnds }) => compoundStarts.has(start) || compoundEnds.has(second));
}
