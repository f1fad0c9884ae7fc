import type { Instant } from "../../reason/elapsed.ts";
import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Span } from "../../text/span.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, stretchOf } from "./instant.ts";
import { told } from "./told.ts";
import { consistsOf, isAdverbial, isOneClause, modifiesNoun, spanOf } from "./wording.ts";

/** A time that something is counted to or from, and the words that give it. */
export interface Reference {
  readonly span: Span;
  readonly instant: Instant;
}

/** A count of time, from the date it starts at to the date it arrives at. */
export interface Counted {
  readonly anchor: Reference;
  readonly reference: Reference;
  /** 1 where it counts forward in time, -1 where backward. */
  readonly direction: 1 | -1;
  /** The words leave no other date to count from or to; where they do, only agreement is worth a word. */
  readonly plain: boolean;
  /** Dates that the words could be counted from as well. */
  readonly others: readonly Reference[];
}

/** What a count of time stands in. */
export interface Scene {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly previous: Passage | null;
  /** The dates of the passage that name a time of their own. */
  readonly dates: readonly DateMention[];
  /** The day the text was spoken or written. */
  readonly today: Instant | null;
  /** The birth or death that words beginning at a token name: "his death". */
  readonly vitalAt: (at: number) => (Reference & Range) | null;
}

/** The tokens of some words. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** The tokens of a length, and whether somebody else than the author gives it. */
interface Told extends Range {
  readonly reported: boolean;
}

/** Words between a counting word and the date it counts from: "after the war ended in …". */
const LONGEST_EVENT = 12;
/** Words of a clause between its date at the head and the count: "In 1975 he came back, thirty years after …". */
const LONGEST_CLAUSE = 8;

/** What a length is counted from and to, in its own words; null where they do not say both. */
export function countedIn(scene: Scene, length: Told): Counted | null {
  const { prose } = scene;
  const { agos, anaphoricLaters, countings, laters } = prose.language.tables;
  const anaphoric = anaphoricLaters.longest(prose.tokens, length.end);
  const later = anaphoric ?? laters.longest(prose.tokens, length.end);
  if (later !== null) return told(scene, length.first, later, anaphoric !== null);
  const ago = agos.longest(prose.tokens, length.end);
  if (ago !== null) return countedBack(scene, length, ago.end);
  const counting = countings.longest(prose.tokens, length.end);
  if (counting === null) return null;
  const anchor = anchorAt(scene, counting.end);
  if (anchor === null) return null;
  const direction = counting.value;
  const reference = referenceOf(scene, length, anchor);
  if (reference !== null) return { anchor, reference, direction, plain: anchor.plain, others: [] };
  const { today } = scene;
  if (today === null || direction === -1 || isNamedTime(scene, length)) return null;
  return { anchor, reference: { span: spanOf(prose, length), instant: today }, direction, plain: false, others: [] };
}

/** "In the 40 years after …": a time that is spoken of as such, and not counted to the present. */
function isNamedTime({ prose }: Scene, { first }: Range): boolean {
  return prose.language.tables.definiteArticles.get(prose.tokens, first - 1) !== undefined;
}

/** A date as a reference; null where it is open. */
export function referenceTo(date: DateMention | null): Reference | null {
  const instant = date === null ? null : instantOf(date.date);
  return date === null || instant === null ? null : { span: date.span, instant };
}

/** What follows a counting word: a dated event, or a birth or death that the text dates elsewhere. */
function anchorAt(scene: Scene, at: number): (Reference & Range & { readonly plain: boolean }) | null {
  const date = eventDate(scene, at);
  const reference = referenceTo(date);
  if (date !== null && reference !== null) {
    return { ...reference, first: date.first, end: date.end, plain: datesEvent(scene, date, at) };
  }
  const vital = scene.vitalAt(at);
  return vital === null ? null : { ...vital, plain: true };
}

/** Whether a date is that of the event itself: adverbial, or at the end of its words ("the rising of 1916, …"). */
function datesEvent({ prose, passage }: Scene, date: DateMention, from: number): boolean {
  const { tokens, language } = prose;
  if (date.date.kind === "named" || (isAdverbial(prose, date, from) && !modifiesNoun(prose, date, from))) return true;
  for (let i = date.end; i <= date.end + 1; i += 1) {
    if (i >= passage.sentence.end || language.tables.lengthClosers.longest(tokens, i) !== null) return true;
  }
  return false;
}

/** The one date that the words from token `from` on give their event: "the war ended in 1945". */
function eventDate({ prose, dates }: Scene, from: number): DateMention | null {
  const [first, second] = dates.filter((date) => date.first >= from);
  if (first === undefined || !isOneClause(prose, from, first.first, LONGEST_EVENT, true)) return null;
  if (second === undefined || !isOneClause(prose, first.end, second.first, LONGEST_EVENT, true)) return first;
  return first.date.kind === "named" && second.date.kind === "calendar" ? second : null;
}

/** The time that a count arrives at: beside it, at the head of its sentence, or "today". */
function referenceOf(scene: Scene, length: Range, anchor: Range): Reference | null {
  const date =
    dateBefore(scene, length.first) ??
    dateAfter(scene, anchor.end) ??
    headOfClause(scene, length.first, anchor) ??
    tailOfClause(scene, length.first, anchor);
  return referenceTo(date) ?? dayOfText(scene, length.first);
}

/** "In 1921, seventy-three years ago": counted back from the day of the text. */
function countedBack(scene: Scene, { first, reported }: Told, end: number): Counted | null {
  const { today } = scene;
  const then = referenceTo(dateBefore(scene, first) ?? dateAfter(scene, end));
  if (then === null || today === null) return null;
  const words = spanOf(scene.prose, { first: end - 1, end });
  return { anchor: { span: words, instant: today }, reference: then, direction: -1, plain: !reported, others: [] };
}

/** A single date right before token `before`, with nothing between but what sets it off. */
export function dateBefore({ prose, dates }: Scene, before: number): DateMention | null {
  const last = dates.findLast((date) => date.end <= before);
  if (last === undefined || !isSingle(last)) return null;
  return consistsOf(prose.language.tables.asides, prose.tokens, last.end, before) ? last : null;
}

/** A single date right after token `after`, set off from it. */
export function dateAfter({ prose, dates }: Scene, after: number): DateMention | null {
  const next = dates.find((date) => date.first >= after);
  if (next === undefined || next.first === after || !isSingle(next)) return null;
  return consistsOf(prose.language.tables.asides, prose.tokens, after, next.first) ? next : null;
}

/** "In 1975 he came back, thirty years after …": the date at the head of a sentence with no third date. */
function headOfClause({ prose, passage, dates }: Scene, first: number, anchor: Range): DateMention | null {
  const [head] = dates;
  const others = dates.filter((date) => date !== head && date.first !== anchor.first);
  if (head === undefined || head.first === anchor.first || !isSingle(head) || others.length > 0) return null;
  if (head.first - passage.sentence.first > 1 || head.end > first) return null;
  const from = prose.tokens.is(head.end, ",") ? head.end + 1 : head.end;
  const to = prose.tokens.is(first - 1, ",") ? first - 1 : first;
  return isOneClause(prose, from, to, LONGEST_CLAUSE, true) ? head : null;
}

/** "Seven years before his death in 1921 he finished the book, in 1918": the date that closes a sentence with no third. */
function tailOfClause({ prose, passage, dates }: Scene, first: number, anchor: Range): DateMention | null {
  const { tokens, language } = prose;
  const tail = dates.at(-1);
  if (tail === undefined || dates.length > 2 || tail.first <= anchor.first || !isSingle(tail)) return null;
  if (first - passage.sentence.first > 1 || language.tables.clauseClosers.longest(tokens, tail.end) === null)
    return null;
  const from = tokens.is(anchor.end, ",") ? anchor.end + 1 : anchor.end;
  if (language.tables.subjectPronouns.get(tokens, from) === undefined) return null;
  const lead = endsWithPhrase(language.tables.datePrepositions, tokens, Math.max(from, tail.first - 3), tail.first);
  if (lead === null || modifiesNoun(prose, tail, from)) return null;
  return isOneClause(prose, from, tokens.is(lead.at - 1, ",") ? lead.at - 1 : lead.at, LONGEST_CLAUSE, true)
    ? tail
    : null;
}

/** "Today, 60 years after …": the day the text was spoken or written. */
function dayOfText({ prose, passage, today }: Scene, first: number): Reference | null {
  if (today === null) return null;
  const { tokens, language } = prose;
  for (let at = first - 1; at >= Math.max(passage.sentence.first, first - 6); at -= 1) {
    const now = language.tables.nows.longest(tokens, at, first);
    if (now !== null && consistsOf(language.tables.asides, tokens, now.end, first)) {
      return { span: spanOf(prose, { first: at, end: now.end }), instant: today };
    }
  }
  return null;
}

/** Whether a date is one point in time, not an interval. */
export function isSingle(date: DateMention): boolean {
  return stretchOf(date.date) === null;
}

/** The dates of a passage that name a time of their own. */
export function ownDates(passage: Passage): readonly DateMention[] {
  return passage.dates.filter(isOwnDate);
}
