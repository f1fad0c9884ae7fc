import type { DateMention } from "../../recognise/mention.ts";
import type { Match } from "../../recognise/phrase-table.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { type Counted, dateAfter, dateBefore, ownDates, type Reference, referenceTo, type Scene } from "./counted.ts";
import { breaksClause, consistsOf, isAdverbial, isOneClause, modifiesNoun } from "./wording.ts";

/** "The village burned (in 1941)": so near to the head of its sentence, a participle is the verb itself. */
const SHORT_CLAUSE = 4;

/** Words of a clause that follows another: "the executions followed". */
const LONGEST_FOLLOWING = 6;

/**
 * "Two years later, in 1956, …": a count from the last date told before, in this sentence or the one before it.
 * `anaphoric`: the words point back themselves ("after that"), wherever they stand.
 */
export function told(scene: Scene, first: number, later: Match<1 | -1>, anaphoric: boolean): Counted | null {
  const { prose, passage, dates } = scene;
  const { lengthClosers, sequels } = prose.language.tables;
  const { end, value: direction } = later;
  const closes = end >= passage.sentence.end || lengthClosers.longest(prose.tokens, end) !== null;
  const date = dateAfter(scene, end) ?? (closes ? dateBefore(scene, first) : null);
  const reference = referenceTo(date);
  if (date === null || reference === null) return null;
  const start = leadOf(prose, Math.min(first, date.first));
  const last = dates.findLast((other) => other.end <= start);
  if (last !== undefined) {
    const anchor = referenceTo(last);
    const follows = consistsOf(sequels, prose.tokens, last.end, start) || isNextClause(prose, last.end, start);
    const plain = follows && tellsWhen(prose, passage, last);
    return anchor === null ? null : { anchor, reference, direction, plain, others: [] };
  }
  const before = neighbour(scene);
  const [anchor, ...others] = before === null ? [] : referencesFrom(before);
  if (before === null || anchor === undefined) return null;
  const opens = anaphoric || start - passage.sentence.first <= 1;
  return { anchor, reference, direction, plain: opens && closesSentence(prose, before), others };
}

/** "on 22 May, and the executions followed two days later": one short clause behind a conjunction. */
function isNextClause(prose: Prose, end: number, start: number): boolean {
  const { tokens, language } = prose;
  const at = tokens.is(end, ",") ? end + 1 : end;
  if (language.tables.listConjunctions.get(tokens, at) === undefined) return false;
  return isOneClause(prose, at + 1, start, LONGEST_FOLLOWING, true);
}

/** The passage of the sentence before, in the same block. */
function neighbour({ passage, previous }: Scene): Passage | null {
  if (previous === null || previous.index !== passage.index - 1) return null;
  return previous.sentence.block === passage.sentence.block ? previous : null;
}

/** The dates of a passage, the last one first. */
function referencesFrom(passage: Passage): readonly Reference[] {
  return ownDates(passage)
    .toReversed()
    .flatMap((date) => referenceTo(date) ?? []);
}

/** The first token of the words that lead up to a date or a count: "in", "just", "some". */
function leadOf(prose: Prose, start: number): number {
  const { countLeads } = prose.language.tables;
  return endsWithPhrase(countLeads, prose.tokens, Math.max(0, start - 3), start)?.at ?? start;
}

/** Whether nothing is told in a sentence after its last date but the circumstances of the same event. */
function closesSentence(prose: Prose, passage: Passage): boolean {
  const { tokens, language } = prose;
  const date = ownDates(passage).at(-1);
  if (date === undefined || !tellsWhen(prose, passage, date)) return false;
  const { end } = passage.sentence;
  for (let i = tokens.is(date.end, ",") && isHead(passage, date) ? date.end + 1 : date.end; i < end - 1; i += 1) {
    if (breaksClause(language, tokens, i) || tokens.is(i, ";") || tokens.is(i, ":")) return false;
    if (tokens.is(i, ",") && language.tables.adjunctOpeners.longest(tokens, i + 1) === null) return false;
  }
  return true;
}

/** Whether a date is that of what its clause tells, and not of a noun in it. */
function tellsWhen(prose: Prose, { sentence }: Passage, date: DateMention): boolean {
  const { first } = sentence;
  if (!isAdverbial(prose, date, first)) return false;
  return date.first - first <= SHORT_CLAUSE || !modifiesNoun(prose, date, first);
}

function isHead({ sentence }: Passage, date: DateMention): boolean {
  return date.first - sentence.first <= 1;
}
