import type { Language } from "../language.ts";
import type { DateMention } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Sentence } from "../sentences.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Particle } from "./tables.ts";

/** What a token is taken up by: nothing, a date that fixes a time, or one that counts from another. */
export const Dated = { no: 0, fixed: 1, relative: 2 } as const;

/** One sentence being searched for figures. */
export interface Scan {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly tables: Language["tables"];
  /** Per token of the document: see `Dated`. */
  readonly dated: Uint8Array;
  /** Per word as written: its singular, null where it is no plural. Filled as words are met. */
  readonly singulars: Map<string, string | null>;
  readonly first: number;
  readonly end: number;
  /** Whether every word may begin with a capital here. */
  readonly headline: boolean;
}

/** Marks the tokens that dates take up, so that no year is read as a figure. */
export function datedTokens(prose: Prose, dates: readonly DateMention[]): Uint8Array {
  const dated = new Uint8Array(prose.tokens.length);
  for (const { date, first, end } of dates) {
    const mark = date.kind === "calendar" || date.kind === "named" ? Dated.fixed : Dated.relative;
    if (date.kind !== "duration") dated.fill(mark, first, end);
  }
  return dated;
}

/** What the searches of all the sentences of a document share. */
export type Ground = Pick<Scan, "dated" | "singulars">;

/** The search of one sentence. */
export function scanOf(prose: Prose, sentence: Sentence, { dated, singulars }: Ground): Scan {
  const { tokens, language, document } = prose;
  const kind = document.blocks[sentence.block]?.kind;
  const headline = kind === "title" || kind === "heading";
  const { first, end } = sentence;
  return { tokens, language, tables: language.tables, dated, singulars, first, end, headline };
}

/** The particle at token i and the token after it. */
export function particleAt(scan: Scan, i: number): { readonly value: Particle; readonly end: number } | null {
  return i < scan.end ? scan.tables.figureParticles.longest(scan.tokens, i, scan.end) : null;
}

/** Whether this particle stands at token i. */
export function isParticle(scan: Scan, i: number, particle: Particle): boolean {
  return particleAt(scan, i)?.value === particle;
}

/** Whether a phrase of the table that ends just before token `end` begins no more than four tokens earlier. */
export function endsBefore(scan: Scan, table: Scan["tables"]["ratioCues"], end: number): boolean {
  for (let at = Math.max(scan.first, end - 4); at < end; at += 1) {
    if (table.startsWith(scan.tokens.word(at)) && table.longest(scan.tokens, at, end)?.end === end) return true;
  }
  return false;
}

export function isWord(scan: Scan, i: number): boolean {
  return i >= scan.first && i < scan.end && scan.tokens.kind(i) === TokenKind.word;
}

export function isPunctuation(scan: Scan, i: number): boolean {
  return i >= scan.first && i < scan.end && scan.tokens.kind(i) === TokenKind.punctuation;
}

/** Whether token i is a word that begins with a capital letter. */
export function isCapital(scan: Scan, i: number): boolean {
  return isWord(scan, i) && scan.tokens.shape(i) !== Shape.lower;
}

/** Whether a hyphen at i joins the tokens on either side of it. */
export function isHyphen(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (i <= scan.first || i + 1 >= scan.end || !tokens.touches(i) || !tokens.touches(i + 1)) return false;
  return tokens.is(i, "-") || tokens.is(i, "\u2010") || tokens.is(i, "\u2011");
}

/** The token after a joining hyphen at i, or i. */
export function pastHyphen(scan: Scan, i: number): number {
  return isHyphen(scan, i) ? i + 1 : i;
}
