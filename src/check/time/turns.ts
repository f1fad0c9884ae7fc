import type { PhraseTable } from "../../recognise/phrase-table.ts";
import type { Prose } from "../../recognise/prose.ts";
import { dateOf } from "../lives/vitals.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import type { Order } from "./orders.ts";

/** The verb for the other end is joined within this many tokens after the first date or its circumstances. */
const REACH = 12;

/** "It left on 18 June and came home on 4 September": two ends of one thing, in one sentence with one subject. */
export function turnsIn(prose: Prose, passage: Passage): readonly Order[] {
  const { outsets, returns } = prose.language.tables;
  const onward = pairIn(prose, passage, outsets, returns);
  if (onward !== null) return [{ earlier: onward.first, later: onward.second }];
  // "It ended in March and began in June": only of a thing that lasts once, not of whoever comes and goes again.
  const backward = pairIn(prose, passage, returns, outsets, ONCE);
  return backward === null ? [] : [{ earlier: backward.second, later: backward.first }];
}

/** What happens to a thing once, by the name of its two ends. */
const ONCE = "span";

/** Two dates of verbs of one sort, the second joined to the first. */
function pairIn(prose: Prose, passage: Passage, ones: PhraseTable<string>, others: PhraseTable<string>, only?: string) {
  const { tokens } = prose;
  const { first, end } = passage.sentence;
  for (let i = first; i < end; i += 1) {
    if (!ones.startsWith(tokens.word(i))) continue;
    const one = ones.longest(tokens, i, end);
    const date = one === null || (only !== undefined && one.value !== only) ? null : dateOf(prose, passage, one.end);
    if (one === null || date === null) continue;
    const other = firstPhrase(others, tokens, date.end, Math.min(end, date.end + REACH));
    if (other === null || other.value !== one.value || !isJoined(prose, date.end, other.at)) continue;
    const second = dateOf(prose, passage, other.end);
    if (second !== null) return { first: date, second };
  }
  return null;
}

/** Whether the second verb goes on from the first: "and" right before it, and nothing between that looks further back. */
function isJoined({ tokens, language }: Prose, from: number, to: number): boolean {
  const { pluperfects, subjectPronouns, turnJoints } = language.tables;
  if (endsWithPhrase(turnJoints, tokens, Math.max(from, to - 3), to) === null) return false;
  if (firstPhrase(pluperfects, tokens, from, to) !== null) return false;
  return firstPhrase(subjectPronouns, tokens, from, to) === null;
}
