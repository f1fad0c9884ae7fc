import { type Token as RelationToken, tokensOf } from "../casebook/relation/tokens.ts";
import { isReserved, numeratorOf, opensHedge, unitOf } from "../casebook/relation/words.ts";
import type { Token, TokenKind } from "./token.ts";

const kinds: Readonly<Record<RelationToken["type"], TokenKind | null>> = {
  number: "number",
  date: "date",
  word: "reference",
  operator: "operator",
  comparison: "operator",
  selectors: "locator",
  other: "error",
  end: null,
};

/** The parts of a relation: what each word means there, as far as the words beside it tell. */
export function* relationTokens(text: string, at: number): Generator<Token> {
  const tokens = tokensOf(text, at);
  for (const [i, { type, text: word, span }] of tokens.entries()) {
    const kind = type === "word" ? wordKind(word, tokens[i - 1], tokens[i + 1]) : kinds[type];
    if (kind !== null) yield { kind, ...span };
  }
}

function wordKind(word: string, before: RelationToken | undefined, after: RelationToken | undefined): TokenKind {
  // "at least": the second word of a hedge has no meaning by itself.
  if (opensHedge(word) || (before?.type === "word" && /^(?:at|up)$/u.test(before.text))) return "hedge";
  if (unitOf(word) !== undefined || isReserved(word)) return "word";
  if (before?.text === "." && before.span.start > 0) return "word";
  const isNumeral = numeratorOf(word) !== undefined && after?.type === "word" && isReserved(after.text);
  return isNumeral || word === "in" || word === "per" || word === "cent" || word === "percent" ? "word" : "reference";
}
