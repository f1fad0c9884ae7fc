import { closesRelative } from "../../recognise/dates/told.ts";
import type { Language } from "../../recognise/language.ts";
import type { DateMention } from "../../recognise/mention.ts";
import type { PhraseTable } from "../../recognise/phrase-table.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape, TokenKind, type Tokens } from "../../recognise/tokens.ts";
import type { Span } from "../../text/span.ts";
import { endsWithPhrase } from "../ties/gap.ts";

/** Whether tokens [from, to) are nothing but phrases of a table. No tokens at all are. */
export function consistsOf<T>(table: PhraseTable<T>, tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const match = table.longest(tokens, at, to);
    if (match === null) return false;
    at = match.end;
  }
  return at === to;
}

/**
 * Whether tokens [from, to) are a few words in one clause: no punctuation, no digits, nothing that breaks a clause.
 * `proper` allows names among them.
 */
export function isOneClause(prose: Prose, from: number, to: number, most: number, proper: boolean): boolean {
  const { tokens, language } = prose;
  if (to < from || to - from > most) return false;
  for (let i = from; i < to; i += 1) {
    if (tokens.kind(i) !== TokenKind.word && !isHyphen(tokens, i)) return false;
    if (!proper && tokens.shape(i) !== Shape.lower) return false;
    if (breaksClause(language, tokens, i)) return false;
  }
  return true;
}

/** Whether a word at token i opens or breaks a clause. */
export function breaksClause(language: Language, tokens: Tokens, i: number): boolean {
  return language.tables.clauseBreaks.longest(tokens, i) !== null;
}

/** Whether a date says when, and does not belong to a noun ("the law of 1932"). Words are looked at from `from` on. */
export function isAdverbial({ tokens, language }: Prose, date: DateMention, from: number): boolean {
  const { datePrepositions } = language.tables;
  const before = endsWithPhrase(datePrepositions, tokens, Math.max(from, date.first - 3), date.first);
  return before !== null || datePrepositions.longest(tokens, date.first, date.end) !== null || date.first === from;
}

/** Whether the date hangs on a participle that follows its noun: "the party founded in 1918", not "was founded in". */
export function modifiesNoun(prose: Prose, date: DateMention, from: number): boolean {
  const { tokens, language } = prose;
  const { auxiliaries, datePrepositions, middleVerbs, participles } = language.tables;
  const start = Math.max(from, date.first - 5);
  const preposition = endsWithPhrase(datePrepositions, tokens, start, date.first);
  const participle = endsWithPhrase(participles, tokens, start, preposition?.at ?? date.first);
  if (participle === null) return false;
  const middle = middleVerbs.longest(tokens, participle.at, participle.end) !== null;
  const apposed = tokens.is(participle.at - 1, ",") && !closesRelative(prose, participle.at - 1, from);
  if (middle && !apposed && auxiliaries.longest(tokens, date.end) === null) return false;
  return endsWithPhrase(auxiliaries, tokens, Math.max(0, participle.at - 3), participle.at) === null;
}

/** Whether the year stands in the words of a date, and was not inferred from elsewhere. */
export function statesYear({ tokens }: Prose, { first, end }: DateMention): boolean {
  return yearsStated(tokens, first, end) > 0;
}

/** How many numbers of at least three digits stand in tokens [first, end). */
export function yearsStated(tokens: Tokens, first: number, end: number): number {
  let years = 0;
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) === TokenKind.digits && tokens.end(i) - tokens.start(i) >= 3) years += 1;
  }
  return years;
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return tokens.touches(i) && tokens.touches(i + 1) && (tokens.is(i, "-") || tokens.is(i, "\u2011"));
}

/** Whether token i makes what follows somebody's own: "his", "whose", or "'s", which the tokeniser cuts off. */
export function isPossessive({ tokens, language }: Prose, i: number): boolean {
  return (
    tokens.is(i, "'s") || tokens.is(i, "\u2019s") || language.tables.subjectPossessives.get(tokens, i) !== undefined
  );
}

/** The words of tokens [first, end), in quotation marks. */
export function quotedTokens({ tokens }: Prose, { first, end }: { first: number; end: number }): string {
  return `“${tokens.slice(first, end)}”`;
}

/** Where tokens [first, end) stand in the running text. */
export function spanOf({ tokens }: Prose, { first, end }: { first: number; end: number }): Span {
  return { start: tokens.start(first), end: tokens.end(end - 1) };
}
