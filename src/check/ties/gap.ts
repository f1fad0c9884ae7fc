import type { PhraseTable } from "../../recognise/phrase-table.ts";
import type { Tokens } from "../../recognise/tokens.ts";

/** A phrase of a table, found between two places: its first token, the token after its last, and what it means. */
export interface Found<T> {
  readonly at: number;
  readonly end: number;
  readonly value: T;
}

/** The first phrase of the table that lies wholly in tokens [from, to), or null. */
export function firstPhrase<T>(table: PhraseTable<T>, tokens: Tokens, from: number, to: number): Found<T> | null {
  for (let at = from; at < to; at += 1) {
    const match = table.longest(tokens, at, to);
    if (match !== null) return { at, end: match.end, value: match.value };
  }
  return null;
}

/** The last phrase of the table that lies wholly in tokens [from, to), or null. */
export function lastPhrase<T>(table: PhraseTable<T>, tokens: Tokens, from: number, to: number): Found<T> | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const match = table.longest(tokens, at, to);
    if (match !== null) return { at, end: match.end, value: match.value };
  }
  return null;
}

/** Whether a phrase of the table ends exactly before token `end`, beginning no earlier than `from`. */
export function endsWithPhrase<T>(table: PhraseTable<T>, tokens: Tokens, from: number, end: number): Found<T> | null {
  for (let at = from; at < end; at += 1) {
    const match = table.longest(tokens, at, end);
    if (match !== null && match.end === end) return { at, end, value: match.value };
  }
  return null;
}

/** How many brackets are open at token `to` that were closed at token `from`; negative where more were closed. */
export function depthAfter(tokens: Tokens, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    if (tokens.is(i, "(") || tokens.is(i, "[")) depth += 1;
    else if (tokens.is(i, ")") || tokens.is(i, "]")) depth -= 1;
  }
  return depth;
}
