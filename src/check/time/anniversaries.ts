import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase, firstPhrase } from "../ties/gap.ts";
import { isSingle } from "./counted.ts";
import { isOwnDate } from "./instant.ts";
import { consistsOf, isOneClause, isPossessive } from "./wording.ts";

/** Words of the event that an anniversary recalls, and of the verb that keeps it, are at most this many. */
const LONGEST_EVENT = 8;
const LONGEST_KEEPING = 5;
/** Words of a verb with its auxiliaries: "has just celebrated". */
const LONGEST_VERB = 3;

/** The count of an anniversary that begins at token i: "the 50th anniversary", "the centenary". */
export interface Anniversary {
  readonly first: number;
  readonly end: number;
  readonly count: number;
}

/** The anniversaries named in tokens [from, to). */
export function anniversariesIn(prose: Prose, from: number, to: number): readonly Anniversary[] {
  const { anniversaries } = prose.language.tables;
  const found: Anniversary[] = [];
  for (let i = from; i < to; i += 1) {
    if (!anniversaries.startsWith(prose.tokens.word(i))) continue;
    const match = anniversaries.longest(prose.tokens, i, to);
    if (match === null) continue;
    const ordinal = match.value === 0 ? ordinalBefore(prose, from, i) : { at: i, value: match.value };
    if (ordinal !== null) found.push({ first: ordinal.at, end: match.end, count: ordinal.value });
  }
  return found;
}

/** The ordinal that ends right before token `end`: "fiftieth", "50th", "twenty-fifth". */
function ordinalBefore(prose: Prose, from: number, end: number): { at: number; value: number } | null {
  const { tokens, language } = prose;
  const { figureOrdinalEndings, figureOrdinals, numeralWords } = language.tables;
  const last = end - 1;
  if (last <= from) return null;
  if (tokens.touches(last) && figureOrdinalEndings.get(tokens, last) !== undefined) {
    const value = Number(tokens.at(last - 1));
    return Number.isInteger(value) && value > 0 ? { at: last - 1, value } : null;
  }
  const value = figureOrdinals.get(tokens, last);
  if (value === undefined) return null;
  const tens = tokens.is(last - 1, "-") && last - 2 >= from ? numeralWords.get(tokens, last - 2) : undefined;
  return tens?.type === "cardinal" ? { at: last - 2, value: tens.value + value } : { at: last, value };
}

/** The event an anniversary recalls and the time it was kept, where the words date both. */
export function datesOfAnniversary(
  prose: Prose,
  passage: Passage,
  anniversary: Anniversary,
): { readonly event: DateMention; readonly kept: DateMention } | null {
  const { tokens, language } = prose;
  const dates = passage.dates.filter(isOwnDate);
  const own = ownAnniversary(prose, passage, anniversary, dates);
  if (own !== null) return own;
  const link = language.tables.anniversaryLinks.longest(tokens, anniversary.end);
  const event = link === null ? undefined : dates.find((date) => date.first >= link.end);
  if (link === null || event === undefined) return null;
  if (!isOneClause(prose, link.end, event.first, LONGEST_EVENT, true)) return null;
  const before = dates.findLast((date) => date.end <= anniversary.first);
  if (before !== undefined && isSingle(before)) {
    const kept = leadsUp(prose, before.end, anniversary.first) || isKeptAt(prose, passage, before, anniversary);
    if (kept) return { event, kept: before };
  }
  const after = dates.find((date) => date.first > event.end);
  return after !== undefined && isSingle(after) && keeps(prose, event.end, after.first) ? { event, kept: after } : null;
}

/** "The society, founded in 1881, celebrated its centenary in 1981": whose founding the sentence dates just before. */
function ownAnniversary(
  prose: Prose,
  { sentence }: Passage,
  { first, end }: Anniversary,
  dates: readonly DateMention[],
): { readonly event: DateMention; readonly kept: DateMention } | null {
  const { tokens, language } = prose;
  const { datePrepositions, foundings, subjectPossessives } = language.tables;
  const [event, kept, third] = dates;
  if (event === undefined || kept === undefined || third !== undefined || !isSingle(event) || !isSingle(kept))
    return null;
  if (!isPossessive(prose, first - 1) || event.end > first || kept.first < end) return null;
  const lead = endsWithPhrase(datePrepositions, tokens, Math.max(sentence.first, event.first - 3), event.first);
  const to = lead?.at ?? event.first;
  if (endsWithPhrase(foundings, tokens, Math.max(sentence.first, to - 3), to) === null) return null;
  if (firstPhrase(subjectPossessives, tokens, sentence.first, event.first) !== null) return null;
  const verb =
    tokens.is(event.end, ",") || language.tables.listConjunctions.get(tokens, event.end) ? event.end + 1 : event.end;
  if (!isOneClause(prose, verb, first - 1, LONGEST_VERB, false)) return null;
  if (firstPhrase(language.tables.definiteArticles, tokens, verb, first - 1) !== null) return null;
  return isOneClause(prose, end, kept.first, LONGEST_KEEPING, false) ? { event, kept } : null;
}

/** "In 1967 the town celebrated the fiftieth anniversary": the date at the head, and one clause that ends in keeping it. */
function isKeptAt(prose: Prose, { sentence }: Passage, date: DateMention, { first }: Anniversary): boolean {
  const { tokens, language } = prose;
  if (date.first - sentence.first > 1) return false;
  const { definiteArticles, keepings } = language.tables;
  const to = definiteArticles.get(tokens, first - 1) === undefined ? first : first - 1;
  const verb = endsWithPhrase(keepings, tokens, Math.max(date.end, to - LONGEST_VERB), to);
  const from = tokens.is(date.end, ",") ? date.end + 1 : date.end;
  return verb !== null && isOneClause(prose, from, verb.at, LONGEST_KEEPING, true);
}

function leadsUp(prose: Prose, from: number, to: number): boolean {
  return consistsOf(prose.language.tables.anniversaryLeads, prose.tokens, from, to);
}

/** "… rising in 1966", "… birth in 1887 was marked in 1987": one clause, and no date that belongs to a noun. */
function keeps(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  if (consistsOf(language.tables.asides, tokens, from, to)) return true;
  if (firstPhrase(language.tables.participles, tokens, from, to) !== null) return false;
  return isOneClause(prose, from, to, LONGEST_KEEPING, true);
}
