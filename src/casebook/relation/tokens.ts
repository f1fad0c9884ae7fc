import type { Span } from "../../text/span.ts";
import { isWhite } from "../line.ts";

/** What a token of a relation can be. `selectors` is what stands in brackets, `other` any character with no meaning. */
export type TokenType = "number" | "date" | "word" | "operator" | "comparison" | "selectors" | "other" | "end";

/** A word, a number or a sign of a relation. */
export interface Token {
  readonly type: TokenType;
  /** As written; signs in one spelling: `<=` for `≤`. */
  readonly text: string;
  readonly span: Span;
  /** Whether white space stands before and after it. */
  readonly spaced: boolean;
}

const DATE = String.raw`(?:os:)?(?:-?[\dX]{4}|Y-?\d{5,9})(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?`;
const INTERVAL = String.raw`(?:(?:${DATE}|\.\.)\/(?:${DATE}|\.\.)?|\/${DATE})`;
const NO_MORE = String.raw`(?![\p{L}\p{N}-])`;

/** The patterns of tokens. They remember where they are in a text, so every text that needs them has its own. */
function patterns() {
  return {
    interval: new RegExp(`${INTERVAL}${NO_MORE}`, "uy"),
    date: new RegExp(`${DATE}${NO_MORE}`, "uy"),
    number: /\d(?:[\d,]*\d)?(?:\.\d[\d,]*)?/uy,
    word: /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy,
    comparison: /<=|>=|[=<>≤≥]/uy,
    operator: /\.\.|[+*/().%×÷−-]/uy,
  };
}

type Patterns = ReturnType<typeof patterns>;

/** Signs that people have on their keyboards, and what they are here. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["≤", "<="],
  ["≥", ">="],
  ["×", "*"],
  ["÷", "/"],
  ["−", "-"],
]);

function spelled(sign: string): string {
  return sign.charCodeAt(0) > 0x7f ? (spellings.get(sign) ?? sign) : sign;
}

/** Cuts a relation into tokens; `at` is where it begins in its file. The last token is the end. */
export function tokensOf(text: string, at: number): readonly Token[] {
  const tokens: Token[] = [];
  let made: Patterns | null = null;
  const own = () => {
    made ??= patterns();
    return made;
  };
  let from = 0;
  while (from < text.length) {
    if (isWhite(text.charCodeAt(from))) {
      from += 1;
      continue;
    }
    const { type, length } = tokenAt(own, text, from, tokens.at(-1));
    const end = from + length;
    const written = text.slice(from, end);
    const spaced = isBlank(text, from - 1) && isBlank(text, end);
    tokens.push({
      type,
      text: type === "word" || type === "number" ? written : spelled(written),
      span: { start: at + from, end: at + end },
      spaced,
    });
    from = end;
  }
  const end = at + text.length;
  tokens.push({ type: "end", text: "", span: { start: end, end }, spaced: true });
  return tokens;
}

function tokenAt(
  own: () => Patterns,
  text: string,
  from: number,
  before: Token | undefined,
): { type: TokenType; length: number } {
  if (text[from] === "[") return { type: "selectors", length: closing(text, from) - from };
  if (mayBeDate(text, from)) {
    const afterValue = before !== undefined && VALUES.includes(before.type);
    const dateLength = dateAt(own(), text, from, afterValue || before?.text === ")");
    if (dateLength > 0) return { type: "date", length: dateLength };
  }
  const plain = plainTokenAt(text, from);
  if (plain !== null) return plain;
  for (const type of ["number", "word", "comparison", "operator"] as const) {
    const length = matchedAt(own()[type], text, from);
    if (length > 0) return { type, length };
  }
  return { type: "other", length: (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1 };
}

const VALUES: readonly TokenType[] = ["number", "date", "word", "selectors"];

/** Whether it pays to look for a date: most words and numbers cannot be one, by their first letters. */
function mayBeDate(text: string, from: number): boolean {
  const first = text[from] ?? "";
  if (isDigit(text, from) || first === "X") {
    for (let at = from + 1; at < from + 4; at += 1) if (!isDigit(text, at) && text[at] !== "X") return false;
    return true;
  }
  return first === "-" || first === "." || first === "/" || first === "Y" || text.startsWith("os:", from);
}

/** A number, a word of plain letters, or a sign, found without a pattern; null for all that needs one. */
function plainTokenAt(text: string, from: number): { type: TokenType; length: number } | null {
  const code = text.charCodeAt(from);
  if (isDigit(text, from)) return { type: "number", length: numberEnd(text, from) - from };
  if (isPlainLetter(code)) {
    let end = from + 1;
    while (isPlainLetter(text.charCodeAt(end)) || isDigit(text, end) || text[end] === "-") end += 1;
    return text.charCodeAt(end) > 0x7f ? null : { type: "word", length: end - from };
  }
  const sign = text[from] ?? "";
  if (sign === "=") return { type: "comparison", length: 1 };
  return "+*/()%".includes(sign) ? { type: "operator", length: 1 } : null;
}

/** Digits and commas up to the last digit; then perhaps a point, a digit, and more digits and commas. */
function numberEnd(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; isDigit(text, at) || text[at] === ","; at += 1) if (text[at] !== ",") end = at + 1;
  if (text[end] !== "." || !isDigit(text, end + 1)) return end;
  end += 2;
  while (isDigit(text, end) || text[end] === ",") end += 1;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f;
}

/** The length of the date at a place; four bare digits are a number until the other side says otherwise. */
function dateAt({ interval, date }: Patterns, text: string, from: number, afterValue: boolean): number {
  // After a value, `-` and `/` are signs of arithmetic: a date cannot follow without one.
  if (afterValue && /[-/.]/u.test(text[from] ?? "")) return 0;
  const length = Math.max(matchedAt(interval, text, from), matchedAt(date, text, from));
  return /^\d{4}$/u.test(text.slice(from, from + length)) ? 0 : length;
}

function matchedAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length ?? 0;
}

function closing(text: string, from: number): number {
  const at = text.indexOf("]", from);
  return at < 0 ? text.length : at + 1;
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isWhite(text.charCodeAt(at));
}
