import { TokenKind, type Tokens } from "../tokens.ts";

/** A number in digits, with its groups of thousands and its decimals. */
export interface DigitNumber {
  readonly value: number;
  /** How many digits stand after the decimal point as written. */
  readonly decimals: number;
  /** Four plain digits without a group or a point: how years are written. */
  readonly plainFour: boolean;
  /** What a lone "1.234" is where the point parts thousands. */
  readonly otherwise: number | null;
  readonly end: number;
}

/** Beyond this many digits a number is an identifier, and a double would not hold it. */
const MOST_DIGITS = 15;

/** A number is never longer than this many groups; a chain that goes on is something else. */
const MOST_GROUPS = 6;

/**
 * Reads the digits at token i: 980 · 1,234 · 1 234 567 · 12.5 · 1.234.567 · 12,34,567. Null for what only looks like
 * a number: "007", "1.2.3", "12.05.1941".
 */
export function readDigits(tokens: Tokens, i: number, limit: number): DigitNumber | null {
  if (tokens.kind(i) !== TokenKind.digits) return null;
  const length = lengthOf(tokens, i);
  if (length > MOST_DIGITS || (length > 1 && tokens.text.charCodeAt(tokens.start(i)) === 0x30)) return null;
  const grouped = length <= 3 ? readGroups(tokens, i, limit) : null;
  const head = grouped ?? { digits: tokens.at(i), end: i + 1, mark: null };
  if (head.digits.length > MOST_DIGITS) return null;
  const decimals = head.mark === "." ? null : readDecimals(tokens, head.end, limit);
  if (decimals === null) return head.mark !== "." && goesOn(tokens, head.end, limit) ? null : whole(head, length);
  if (goesOn(tokens, head.end + 2, limit)) return null;
  const value = Number(`${head.digits}.${decimals}`);
  const lone = grouped === null && decimals.length === 3 && length <= 3 && head.digits !== "0";
  const otherwise = lone ? Number(head.digits + decimals) : null;
  return { value, decimals: decimals.length, plainFour: false, otherwise, end: head.end + 2 };
}

interface Head {
  readonly digits: string;
  readonly end: number;
  /** What parts the groups. */
  readonly mark: string | null;
}

function whole(head: Head, length: number): DigitNumber {
  const plainFour = head.mark === null && length === 4;
  return { value: Number(head.digits), decimals: 0, plainFour, otherwise: null, end: head.end };
}

/** The groups of three after 1–3 digits; every group is parted by the same mark. Null where there is none. */
function readGroups(tokens: Tokens, i: number, limit: number): Head | null {
  const mark = separatorAfter(tokens, i, limit);
  if (mark === null) return null;
  const step = isSpace(mark) ? 1 : 2;
  let digits = tokens.at(i);
  let end = i + 1;
  let groups = 0;
  while (groups <= MOST_GROUPS && separatorAfter(tokens, end - 1, limit) === mark) {
    if (lengthOf(tokens, end - 1 + step) !== 3) break;
    digits += tokens.at(end - 1 + step);
    end += step;
    groups += 1;
  }
  if (mark === "." && (groups < 2 || digits.startsWith("0"))) return null;
  if (groups === 0) return mark === "," ? readIndian(tokens, i, limit) : null;
  return digits.startsWith("0") ? null : { digits, end, mark };
}

/** Groups as in the Indian system: pairs, and three digits at the end: 12,34,567. */
function readIndian(tokens: Tokens, i: number, limit: number): Head | null {
  if (lengthOf(tokens, i) > 2) return null;
  let digits = tokens.at(i);
  let at = i;
  for (let groups = 0; groups < MOST_GROUPS && separatorAfter(tokens, at, limit) === ","; groups += 1) {
    const length = lengthOf(tokens, at + 2);
    digits += tokens.at(at + 2);
    at += 2;
    if (length === 3 && groups > 0) return { digits, end: at + 1, mark: "," };
    if (length !== 2) return null;
  }
  return null;
}

/** What stands between the digits at i and further digits: a mark that touches both, or one space. Null for neither. */
function separatorAfter(tokens: Tokens, i: number, limit: number): string | null {
  if (i + 1 >= limit) return null;
  if (tokens.kind(i + 1) === TokenKind.digits) {
    const gap = tokens.start(i + 1) - tokens.end(i);
    return gap === 1 ? " " : null;
  }
  if (i + 2 >= limit || tokens.kind(i + 2) !== TokenKind.digits) return null;
  if (!tokens.touches(i + 1) || !tokens.touches(i + 2)) return null;
  for (const mark of [",", ".", "'", "\u2019"]) if (tokens.is(i + 1, mark)) return mark;
  return null;
}

function isSpace(mark: string): boolean {
  return mark === " ";
}

/** The digits after a decimal point that touches both sides. */
function readDecimals(tokens: Tokens, end: number, limit: number): string | null {
  if (separatorAfter(tokens, end - 1, limit) !== ".") return null;
  return lengthOf(tokens, end + 1) <= MOST_DIGITS - 3 ? tokens.at(end + 1) : null;
}

/** Whether a point and more digits follow, as in a version, a section number or a date. */
function goesOn(tokens: Tokens, end: number, limit: number): boolean {
  return separatorAfter(tokens, end - 1, limit) === ".";
}

function lengthOf(tokens: Tokens, i: number): number {
  return tokens.end(i) - tokens.start(i);
}
