import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { countsPeople, endOfPhrase } from "./amounts.ts";
import { firstPhrase } from "./gap.ts";

/** Between a figure and the verb of allotting, and between that and its preposition, stand at most this many tokens. */
const VERB = 6;

/**
 * Whether the first part says what it was given to or spent on, and the others leave the verb out: "of which 900 million
 * fell on houses and 600 million on roads", "21 went to the Liberals, 15 to the Agrarians". Money, land and seats go
 * to one alone; people may have gone to two, and one house belong both "to Germans" and "to guildsmen".
 */
export function isAllotted(prose: Prose, whole: FigureMention | null, parts: readonly FigureMention[]): boolean {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return false;
  if ([whole, ...parts].some((mention) => mention !== null && countsPeople(prose, mention) === true)) return false;
  const { tokens, language } = prose;
  const from = endOfPhrase(prose, first);
  const limit = Math.min(from + VERB, others[0]?.first ?? from);
  const verb = firstPhrase(language.tables.allotments, tokens, from, limit);
  if (verb === null || !others.every((other) => wordAfter(prose, other) === verb.value)) return false;
  if (firstPhrase(language.tables.personNouns, tokens, from, verb.at) !== null) return false;
  const recipients = [verb.end, ...others.map((other) => endOfPhrase(prose, other) + 1)];
  const isMoney = [whole, first].some((mention) => mention?.figure.kind === "money");
  return isMoney || recipients.every((at) => language.tables.articles.get(tokens, at) === true);
}

/**
 * Whether each of several bare numbers has nothing but a place after it: "12 from Poland, 9 from Romania and 14 from
 * Serbia". What happened to all is said before them, so that it happened to each in one place.
 */
export function isParted(prose: Prose, parts: readonly FigureMention[]): boolean {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return false;
  const placing = placingAfter(prose, first.end);
  return placing !== null && parts.every((part) => isPlaced(prose, part, placing));
}

/** "611 took place in Merin and 358 in Kol", "1,100 of them in France and 600 in Spain": what happens once happens in one place, and the verb is that of all. */
export function happensOnce(prose: Prose, parts: readonly FigureMention[]): boolean {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return false;
  const { onceOnly, partOpeners } = prose.language.tables;
  const verb = onceOnly.longest(prose.tokens, endOfPhrase(prose, first));
  const partitive = verb === null ? partOpeners.longest(prose.tokens, first.end) : null;
  if (partitive !== null && !parts.every(({ frame }) => frame.where !== null)) return false;
  const placing = placingAfter(prose, (verb ?? partitive)?.end ?? -1);
  return placing !== null && others.every((part) => isPlaced(prose, part, placing));
}

function isPlaced(prose: Prose, part: FigureMention, placing: string): boolean {
  return placingAfter(prose, part.end) === placing && part.counted === null && part.frame.when === null;
}

/** A word that leads to a place, in small letters; null for others. */
export function placingAfter({ tokens, language }: Prose, at: number): string | null {
  return language.tables.placings.get(tokens, at) === true ? tokens.at(at).toLowerCase() : null;
}

/** The word right after a figure and its noun, in small letters. */
function wordAfter(prose: Prose, mention: FigureMention): string {
  return prose.tokens.at(endOfPhrase(prose, mention)).toLowerCase();
}
