import type { Block } from "../read/document.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** Words in quotation marks: tokens `first` up to but not including `end`, without the marks. */
export interface Quotation {
  readonly first: number;
  readonly end: number;
  /** Index in `Document.blocks`. */
  readonly block: number;
  /** Whether the closing mark is missing because the quotation goes on in the next paragraph. */
  readonly goesOn: boolean;
}

/** Opening marks, by code unit, and what closes each. */
const closers: ReadonlyMap<number, string> = new Map([
  [0x201c, "\u201d"],
  [0x201e, "\u201c\u201d"],
  [0xab, "\u00bb"],
  [0x2018, "\u2019"],
  [0x22, '"'],
  [0x27, "'"],
]);

const COMMA = 0x2c;
const STOP = 0x2e;

/** A single mark may be an apostrophe ("'twas"): it opens a quotation only if it is closed within so many tokens. */
const LONGEST_SINGLE = 300;

/** Pairs the quotation marks of every block. Marks inside a quotation are left to it. */
export function findQuotations(tokens: Tokens, blocks: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let i = 0;
  for (const [block, { span }] of blocks.entries()) {
    while (i < tokens.length && tokens.start(i) < span.end) {
      const closer = tokens.kind(i) === TokenKind.punctuation ? opening(tokens, i) : "";
      const quotation = closer === "" ? null : quotationAt(tokens, i + 1, closer, span.end, block);
      if (quotation !== null) quotations.push(quotation);
      i = quotation === null ? i + 1 : quotation.end + 1;
    }
  }
  return quotations;
}

function quotationAt(tokens: Tokens, first: number, closer: string, limit: number, block: number): Quotation | null {
  const single = isSingle(closer);
  const last = single ? first + LONGEST_SINGLE : tokens.length;
  let at = first;
  while (at < last && at < tokens.length && tokens.start(at) < limit) {
    if (tokens.kind(at) === TokenKind.punctuation && closes(tokens, at, closer)) {
      return at > first ? { first, end: at, block, goesOn: false } : null;
    }
    at += 1;
  }
  return single || at === first ? null : { first, end: at, block, goesOn: true };
}

/** What closes the quotation that the mark at i opens; empty where it opens none. */
function opening(tokens: Tokens, i: number): string {
  const code = tokens.text.charCodeAt(tokens.start(i));
  if (code === COMMA || code === STOP) return "";
  const closer = closers.get(code);
  if (closer === undefined || !tokens.touches(i + 1)) return "";
  const afterGap = !tokens.touches(i) || (tokens.kind(i - 1) === TokenKind.punctuation && !isStop(tokens, i - 1));
  return afterGap ? closer : "";
}

/** An apostrophe after a plural looks like a closing single mark: that one must follow a stop or end the clause. */
function closes(tokens: Tokens, i: number, closer: string): boolean {
  if (!closer.includes(tokens.at(i)) || !tokens.touches(i)) return false;
  if (!isSingle(closer)) return true;
  return tokens.kind(i - 1) === TokenKind.punctuation || tokens.at(i - 1).at(-1) !== "s" || !isWordAfter(tokens, i);
}

function isWordAfter(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.length && tokens.kind(i + 1) !== TokenKind.punctuation;
}

/** Whether a closing mark might be an apostrophe. */
function isSingle(closer: string): boolean {
  return closer === "'" || closer === "\u2019";
}

function isStop(tokens: Tokens, i: number): boolean {
  return tokens.is(i, ".") || tokens.is(i, ",") || tokens.is(i, "!") || tokens.is(i, "?");
}
