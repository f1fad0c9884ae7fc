import { endingOf } from "../names/lexicon.ts";
import type { Quotation } from "../quotations.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { Scene } from "./scene.ts";

/** Tokens `first` up to but not including `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** What is said is not followed further than this, in tokens, so that a text without stops takes no longer. */
const LONGEST = 200;

/** What is said from token `first` on: to the end of its clause, without the author's next one. */
export function clauseFrom(scene: Scene, first: number, limit: number, subordinate: boolean): Range | null {
  const { tokens } = scene.prose;
  const highest = Math.min(limit, first + LONGEST);
  const own = scene.quotationAt(first);
  let end = first;
  while (end < highest) {
    if (tokens.kind(end) !== TokenKind.punctuation) {
      end += 1;
      continue;
    }
    if (endsClause(scene, first, end, subordinate)) break;
    const quotation = scene.quotationAt(end + 1);
    end = quotation !== null && quotation !== own && quotation.first === end + 1 ? quotation.end + 1 : end + 1;
  }
  return trimmed(scene, first, Math.min(end, highest));
}

/** Whether the mark at token i ends what is said from token `first` on. */
function endsClause(scene: Scene, first: number, i: number, subordinate: boolean): boolean {
  const { tokens, language } = scene.prose;
  if (tokens.is(i, ";")) return true;
  if (isComma(scene, i)) return subordinate || language.tables.clauseContrasts.longest(tokens, i + 1) !== null;
  return closesBefore(scene, first, i);
}

/** Whether token i is a comma between words, not inside a number. */
export function isComma({ prose: { tokens } }: Scene, i: number): boolean {
  if (!tokens.is(i, ",")) return false;
  return !(tokens.touches(i) && tokens.touches(i + 1) && tokens.kind(i + 1) === TokenKind.digits);
}

/** A bracket that closes around the clause ends it. */
function closesBefore({ prose: { tokens } }: Scene, first: number, i: number): boolean {
  if (!tokens.is(i, ")") && !tokens.is(i, "]")) return false;
  for (let at = i - 1; at >= first; at -= 1) {
    if (tokens.is(at, "(") || tokens.is(at, "[")) return false;
  }
  return true;
}

/** The clause that ends before token `end`: from the beginning of the sentence, or after the clause before it. */
export function clauseUpTo(scene: Scene, end: number, limit: number): Range | null {
  const { tokens, language } = scene.prose;
  let first = end;
  while (first > limit && first > end - LONGEST) {
    if (tokens.kind(first - 1) === TokenKind.punctuation && beginsClause(scene, first, end)) break;
    first -= 1;
  }
  while (first < end && (language.tables.clauseContrasts.get(tokens, first) || isConjunction(scene, first))) first += 1;
  return trimmed(scene, first, end);
}

/** Whether the mark before token i parts what is said up to token `end` from the clause before. */
function beginsClause({ prose: { tokens, language } }: Scene, i: number, end: number): boolean {
  if (tokens.is(i - 1, ";") || tokens.is(i - 1, ":")) return true;
  return i < end && tokens.is(i - 1, ",") && language.tables.clauseContrasts.longest(tokens, i) !== null;
}

function isConjunction({ prose: { tokens, language } }: Scene, i: number): boolean {
  return language.tables.phraseConjunctions.get(tokens, i) === true;
}

/** Takes marks off both ends; null where nothing is left. Quotation marks stay where both stand in the clause. */
function trimmed(scene: Scene, from: number, to: number): Range | null {
  let [first, end] = [from, to];
  while (first < end && isEdge(scene, first) && !opensWithin(scene, first, end)) first += 1;
  while (end > first && isEdge(scene, end - 1) && !closesWithin(scene, end - 1, first)) end -= 1;
  return end > first ? { first, end } : null;
}

/** Whether the mark at token i opens a bracket, or a quotation that closes before token `end`. */
function opensWithin(scene: Scene, i: number, end: number): boolean {
  const quotation = scene.quotationAt(i + 1);
  if (quotation === null || quotation.first !== i + 1) return scene.prose.tokens.is(i, "(");
  return !quotation.goesOn && quotation.end < end - 2;
}

/** Whether the mark at token i closes a bracket, or a quotation that opens at token `first` or behind it. */
function closesWithin(scene: Scene, i: number, first: number): boolean {
  const quotation = scene.quotationAt(i - 1);
  if (quotation === null || quotation.end !== i) return scene.prose.tokens.is(i, ")");
  return !quotation.goesOn && quotation.first > first;
}

/** A mark that is no part of a number or an amount of money. */
function isEdge({ prose: { tokens } }: Scene, i: number): boolean {
  return tokens.kind(i) === TokenKind.punctuation && !"$\u20ac\u00a3\u00a5~+-\u2212%".includes(tokens.at(i));
}

/** Whether the tokens hold a finite verb, so that they are a clause and not a noun. */
export function isClause({ prose }: Scene, { first, end }: Range): boolean {
  const { tokens, language } = prose;
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word || tokens.shape(i) !== Shape.lower) continue;
    if (language.tables.finiteVerbs.get(tokens, i) || endingOf(prose, i) === "past") return true;
  }
  return false;
}

/** The words of a quotation, without the comma inside its closing mark. */
export function wordsIn(scene: Scene, quotation: Quotation): Range {
  const { tokens } = scene.prose;
  const isComma = tokens.is(quotation.end - 1, ",") && quotation.end - quotation.first > 1;
  return { first: quotation.first, end: isComma ? quotation.end - 1 : quotation.end };
}
