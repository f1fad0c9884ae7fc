import { readNumeral } from "../numerals.ts";
import type { Draft } from "./draft.ts";
import { phraseEnd } from "./phrase.ts";
import { hasEnding, singularOf } from "./plural.ts";
import { Dated, isCapital, isParticle, isPunctuation, isWord, type Scan } from "./scan.ts";
import type { OutcomeWord } from "./tables.ts";

/** What happened to those counted, with the unit where the event itself is what is counted. */
export interface Outcome {
  readonly outcome: string;
  readonly unit: string | null;
  /** Where it is said: in the noun, by a verb after or before it, or by the subject of the clause. */
  readonly by: "noun" | "after" | "before" | "subject";
}

/** Between a noun and its verb, and between a noun for an event and its number, stand at most this many tokens. */
const REACH = 14;

/** What happened to those a figure counts, as far as its own clause says: by its noun, the verb after, or that before. */
export function outcomeOf(scan: Scan, draft: Draft, limit: number): Outcome | null {
  const noun = byNoun(scan, draft);
  if (noun !== null) return { outcome: noun, unit: null, by: "noun" };
  const after = byVerbAfter(scan, draft, limit);
  if (after !== null) return { outcome: after, unit: null, by: "after" };
  const before = byVerbBefore(scan, draft);
  if (before !== null) return { outcome: before, unit: null, by: "before" };
  return draft.noun === null && draft.unit === null && draft.kind === "count" ? bySubject(scan, draft) : null;
}

/** "412 deaths", "40 wounded men". */
function byNoun(scan: Scan, { noun }: Draft): string | null {
  if (noun === null) return null;
  const { tokens, tables } = scan;
  for (let at = noun.first; at <= noun.head; at += 1) {
    const match = tables.outcomes.longest(tokens, at, noun.head + 1);
    if (match === null || match.value.form === "active" || match.value.form === "intransitive") continue;
    if (match.value.form !== "noun" || match.end === noun.head + 1) return match.value.outcome;
  }
  return null;
}

/** The token after a figure, the noun it counts and what that is of: "(300 members of the party) were". */
function afterNoun(scan: Scan, { noun, end: last }: Draft): number {
  let end = noun === null || noun.head < last ? last : noun.head + 1;
  if (isParticle(scan, end, "and") && singularOf(scan, end + 1) !== null) end += 2;
  return isParticle(scan, end, "of") ? phraseEnd(scan, end + 1) : end;
}

/** "were shot", "who had died", "killed in the raid". */
function byVerbAfter(scan: Scan, draft: Draft, limit: number): string | null {
  const { tokens, tables } = scan;
  const from = afterNoun(scan, draft);
  let isPassive = false;
  let at = from;
  while (at < Math.min(limit, from + REACH)) {
    const match = tables.outcomes.longest(tokens, at, scan.end);
    if (match !== null) {
      if (draft.low === 0 && match.value.form === "participle" && !isPassive) return null;
      return said(scan, match.value, match.end, isPassive) ? withNext(scan, match.value, match.end) : null;
    }
    const next = skipOne(scan, at);
    if (next === null) return null;
    isPassive ||= tables.outcomeAuxiliaries.get(tokens, at) === "passive";
    at = next;
  }
  return null;
}

/** The token after an auxiliary, an adverb, a date or a place that may stand between noun and verb; null for all else. */
function skipOne(scan: Scan, at: number): number | null {
  const { tokens, tables } = scan;
  if (scan.dated[at] !== Dated.no) return at + 1;
  if (tables.whereOpeners.get(tokens, at) !== undefined) {
    const end = phraseEnd(scan, at + 1);
    return end > at + 1 ? end : at + 1;
  }
  if (tokens.is(at, ",") && at + 1 < scan.end && tables.outcomeRelatives.get(tokens, at + 1) !== undefined)
    return at + 1;
  if (!isWord(scan, at)) return null;
  if (tables.outcomeAuxiliaries.get(tokens, at) !== undefined) return at + 1;
  if (tables.outcomeRelatives.get(tokens, at) !== undefined || tables.outcomeAdverbs.get(tokens, at) !== undefined)
    return at + 1;
  return hasEnding(tokens.at(at), tables.outcomeAdverbEndings, scan.language) ? at + 1 : null;
}

/** Whether the word says that it happened to those counted, and not that they did it to others. */
function said(scan: Scan, word: OutcomeWord, end: number, isPassive: boolean): boolean {
  if (word.form === "intransitive" || word.form === "state") return true;
  if (word.form === "side") return end >= scan.end || isPunctuation(scan, end) || isParticle(scan, end, "and");
  if (word.form !== "participle") return false;
  if (isPassive || end >= scan.end) return true;
  const { tokens, tables } = scan;
  if (tables.objectOpeners.get(tokens, end) !== undefined || isCapital(scan, end)) return false;
  return readNumeral(tokens, end, scan.language, scan.end) === null && singularOf(scan, end) === null;
}

/** "accused and convicted": of two outcomes the last; "killed and wounded" are two groups, and neither is sure. */
function withNext(scan: Scan, word: OutcomeWord, end: number): string | null {
  const isOr = isParticle(scan, end, "or");
  if (!isOr && !isParticle(scan, end, "and")) return word.outcome;
  const next = scan.tables.outcomes.longest(scan.tokens, end + 1, scan.end);
  if (next === null || next.value.form !== "participle") return word.outcome;
  if (isOr) return null;
  return scan.tables.sideBySide.longest(scan.tokens, end - 1, scan.end) === null ? next.value.outcome : null;
}

/** "killed 15 million people", "the execution of 300 officers", "Deaths: 412". */
function byVerbBefore(scan: Scan, draft: Draft): string | null {
  const { tokens, tables } = scan;
  const of = isParticle(scan, draft.first - 1, "of");
  let end = of ? draft.first - 1 : draft.first;
  while (end > scan.first && isParticle(scan, end - 1, "only")) end -= 1;
  const isEntry = tokens.is(end - 1, ":");
  if (isEntry) end -= 1;
  for (let at = Math.max(scan.first, end - 3); at < end; at += 1) {
    const match = tables.outcomes.longest(tokens, at, end);
    if (match === null || match.end !== end) continue;
    const { form, outcome } = match.value;
    if (isEntry) return outcome;
    if (of) return form === "noun" || form === "active" ? outcome : null;
    if (form !== "active" && form !== "participle") return null;
    const isPassive = form === "participle" && tables.outcomeAuxiliaries.get(tokens, at - 1) === "passive";
    return isPassive ? null : outcome;
  }
  return null;
}

/** "Executions rose from 1,118 to 353,074", "the number killed was 72": the event is the subject, and what is counted. */
function bySubject(scan: Scan, draft: Draft): Outcome | null {
  const { tokens, tables } = scan;
  if (draft.first === scan.first || tables.countingVerbs.get(tokens, draft.first - 1) === undefined) return null;
  for (let at = draft.first - 1; at >= Math.max(scan.first, draft.first - REACH); at -= 1) {
    if (tokens.is(at, ";") || tokens.is(at, ":") || tables.figureClauseOpeners.get(tokens, at) !== undefined)
      return null;
    const match = tables.outcomes.longest(tokens, at, draft.first);
    if (match === null) continue;
    const isNumber = match.value.form === "participle" && tables.countNouns.get(tokens, at - 1) !== undefined;
    if (isNumber) return { outcome: match.value.outcome, unit: null, by: "subject" };
    if (match.value.form !== "noun") return null;
    return { outcome: match.value.outcome, unit: eventOf(scan, at), by: "subject" };
  }
  return null;
}

/** The event that a plural noun names, in the singular; a sentence may begin with it. */
function eventOf(scan: Scan, i: number): string | null {
  return singularOf(scan, i)?.toLowerCase() ?? null;
}
