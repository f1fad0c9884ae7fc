import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "./amounts.ts";
import { endsWithPhrase } from "./gap.ts";

/** Whether only "the", "these" and the like stand in tokens [from, to). */
export function onlyDefinites({ tokens, language }: Prose, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (language.tables.definites.get(tokens, i) === undefined) return false;
  }
  return true;
}

/** The first of the definites right before token `to`, or `to`. */
export function startOfDefinites({ tokens, language }: Prose, from: number, to: number): number {
  let at = to;
  while (at > from && language.tables.definites.get(tokens, at - 1) !== undefined) at -= 1;
  return at;
}

/**
 * Whether a clause begins with a whole: "Of the 412 deputies", "Of those 412, …", "; of the 402 women". "Of these 412
 * were lawyers" is another thing: there the number is the part.
 */
export function opensWithWhole(prose: Prose, passage: Passage, whole: FigureMention): boolean {
  const { tokens } = prose;
  const opener = openerBefore(prose, passage, whole);
  if (opener === null) return false;
  const end = endOfPhrase(prose, whole);
  if (opener > passage.sentence.first && !isThe(prose, whole)) return false;
  return end > whole.end || tokens.kind(whole.end) === TokenKind.punctuation || isThe(prose, whole);
}

/** The token at which a clause opens with "of the" before a figure; null where none does. */
function openerBefore(prose: Prose, passage: Passage, whole: FigureMention): number | null {
  const { tokens, language } = prose;
  const from = passage.sentence.first;
  const definites = startOfDefinites(prose, from, whole.first);
  const opener = endsWithPhrase(language.tables.wholeOpeners, tokens, Math.max(from, definites - 3), definites);
  if (opener === null) return null;
  if (opener.at === from) return opener.at;
  const before = opener.at - 1;
  const opensClause = tokens.is(before, ";") || tokens.is(before, ":") || tokens.is(before, ",");
  return opensClause || language.tables.conjunctions.get(tokens, before) !== undefined ? opener.at : null;
}

/** Whether "the" or "its", and not a word that can stand alone ("these"), is before a figure. */
function isThe({ tokens, language }: Prose, mention: FigureMention): boolean {
  return language.tables.articles.get(tokens, mention.first - 1) === true;
}
