import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { endOfPhrase } from "./amounts.ts";

/** A predicate is compared no further than this. */
const LONGEST = 16;

/**
 * Whether the same is said of those that two figures count, word for word: "4,300 people were deported from the
 * district", "the 4,500 people deported from the district, …". The second ends with a mark, or with another verb where
 * the first has ended too. Not where nothing is said.
 */
export function saysTheSame(prose: Prose, first: FigureMention, second: FigureMention): boolean {
  let [a, b] = [startOf(prose, first), startOf(prose, second)];
  const from = b;
  while (b - from < LONGEST && !ends(prose, b) && sameWord(prose, a, b)) [a, b] = [a + 1, b + 1];
  if (b === from) return false;
  return ends(prose, b) || (ends(prose, a) && isAuxiliary(prose, b));
}

/** Whether, besides, no more is said of the first. */
export function saysNoMore(prose: Prose, first: FigureMention, second: FigureMention): boolean {
  return saysTheSame(prose, first, second) && saysTheSame(prose, second, first);
}

/** Whether a clause about those counted follows: "who had been", "deported". */
export function isNarrowed({ tokens, language }: Prose, at: number): boolean {
  if (language.tables.outcomeRelatives.get(tokens, at) !== undefined) return true;
  return language.tables.outcomes.longest(tokens, at)?.value.form === "participle";
}

/** The first token after the noun that is no "who" and no auxiliary. */
function startOf(prose: Prose, mention: FigureMention): number {
  let at = endOfPhrase(prose, mention);
  while (isAuxiliary(prose, at) || prose.language.tables.outcomeRelatives.get(prose.tokens, at) !== undefined) at += 1;
  return at;
}

function isAuxiliary({ tokens, language }: Prose, at: number): boolean {
  return language.tables.outcomeAuxiliaries.get(tokens, at) !== undefined;
}

function ends({ tokens }: Prose, at: number): boolean {
  return at >= tokens.length || tokens.kind(at) === TokenKind.punctuation;
}

function sameWord({ tokens }: Prose, a: number, b: number): boolean {
  return tokens.at(a).toLowerCase() === tokens.at(b).toLowerCase();
}
