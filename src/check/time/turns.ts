import type { Prose } from "../../recognise/prose.ts";
import { dateOf } from "../lives/vitals.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import type { Order } from "./orders.ts";

/** The verb for the other end is joined within this many tokens after the first date or its circumstances. */
const REACH = 12;

/** "It left on 18 June and came home on 4 September": two ends of one thing, in one sentence with one subject. */
export function turnsIn(prose: Prose, passage: Passage): readonly Order[] {
  const { tokens, language } = prose;
  const { outsets, returns } = language.tables;
  const { first, end } = passage.sentence;
  for (let i = first; i < end; i += 1) {
    if (!outsets.startsWith(tokens.word(i))) continue;
    const outset = outsets.longest(tokens, i, end);
    const earlier = outset === null ? null : dateOf(prose, passage, outset.end);
    if (outset === null || earlier === null) continue;
    const back = firstPhrase(returns, tokens, earlier.end, Math.min(end, earlier.end + REACH));
    if (back === null || back.value !== outset.value || !isJoined(prose, earlier.end, back.at)) continue;
    const later = dateOf(prose, passage, back.end);
    if (later !== null) return [{ earlier, later }];
  }
  return [];
}

/** Whether the second verb goes on from the first: "and" right before it, and nothing between that looks further back. */
function isJoined({ tokens, language }: Prose, from: number, to: number): boolean {
  const { pluperfects, subjectPronouns, turnJoints } = language.tables;
  if (endsWithPhrase(turnJoints, tokens, Math.max(from, to - 3), to) === null) return false;
  if (firstPhrase(pluperfects, tokens, from, to) !== null) return false;
  return firstPhrase(subjectPronouns, tokens, from, to) === null;
}
