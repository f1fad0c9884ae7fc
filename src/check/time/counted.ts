import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Span } from "../../text/span.ts";
import type { HistoricalDate } from "../../values/date.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { isOwnDate, stretchOf } from "./instant.ts";
import { breaksClause, consistsOf, isOneClause } from "./wording.ts";

/** A time that something is counted to or from: a date in the text, or the day of the text itself. */
export interface Reference {
  readonly span: Span;
  readonly date: HistoricalDate;
}

/** A count of time, from the date it starts at to the date it arrives at. */
export interface Counted {
  readonly anchor: Reference;
  readonly reference: Reference;
  /** 1 where it counts forward in time, -1 where backward. */
  readonly direction: 1 | -1;
  /** The words leave no other anchor; where they do, only agreement is worth a word. */
  readonly plain: boolean;
}

/** Words between a counting word and the date it counts from: "after the war ended in …". */
const LONGEST_EVENT = 8;
/** Words of a clause between its date at the head and the count: "In 1975 he came back, thirty years after …". */
const LONGEST_CLAUSE = 8;

/** What a length at tokens [first, end) is counted from and to, in its own words; null where they do not say both. */
export function countedIn(
  prose: Prose,
  passage: Passage,
  previous: Passage | null,
  today: HistoricalDate | null,
  length: { readonly first: number; readonly end: number },
): Counted | null {
  const { countings, laters } = prose.language.tables;
  const dates = passage.dates.filter(isOwnDate);
  const later = laters.longest(prose.tokens, length.end);
  if (later !== null) {
    const told = fromWhatWasTold(prose, passage, previous, dates, length.first, later.end);
    return told === null ? null : { ...told, direction: later.value };
  }
  const counting = countings.longest(prose.tokens, length.end);
  if (counting === null) return null;
  const anchor = eventDate(prose, dates, counting.end);
  if (anchor === null) return null;
  const reference =
    dateBefore(prose, dates, length.first) ??
    dateAfter(prose, dates, anchor.end) ??
    headOfClause(prose, passage, dates, length.first, anchor) ??
    dayOfText(prose, passage, today, length.first);
  return reference === null ? null : { anchor, reference, direction: counting.value, plain: true };
}

/** The one date that the words from token `from` on give their event: "the war ended in 1945". */
export function eventDate(prose: Prose, dates: readonly DateMention[], from: number): DateMention | null {
  const after = dates.filter((date) => date.first >= from);
  const [first, second] = after;
  if (first === undefined || !isOneClause(prose, from, first.first, LONGEST_EVENT, true)) return null;
  if (second === undefined || !isOneClause(prose, first.end, second.first, LONGEST_EVENT, true)) return first;
  return first.date.kind === "named" && second.date.kind === "calendar" ? second : null;
}

/** A single date right before token `before`, with nothing between but what sets it off. */
export function dateBefore(prose: Prose, dates: readonly DateMention[], before: number): DateMention | null {
  const last = dates.findLast((date) => date.end <= before);
  if (last === undefined || !isSingle(last)) return null;
  return consistsOf(prose.language.tables.asides, prose.tokens, last.end, before) ? last : null;
}

/** A single date right after token `after`, set off from it. */
export function dateAfter(prose: Prose, dates: readonly DateMention[], after: number): DateMention | null {
  const next = dates.find((date) => date.first >= after);
  if (next === undefined || next.first === after || !isSingle(next)) return null;
  return consistsOf(prose.language.tables.asides, prose.tokens, after, next.first) ? next : null;
}

/** "In 1975 he came back, thirty years after …": the date at the head of a sentence with no third date. */
function headOfClause(
  prose: Prose,
  passage: Passage,
  dates: readonly DateMention[],
  first: number,
  anchor: DateMention,
): DateMention | null {
  const [head, ...rest] = dates;
  if (head === undefined || head === anchor || !isSingle(head) || rest.length !== 1) return null;
  if (head.first - passage.sentence.first > 1 || head.end > first) return null;
  const from = prose.tokens.is(head.end, ",") ? head.end + 1 : head.end;
  const to = prose.tokens.is(first - 1, ",") ? first - 1 : first;
  return isOneClause(prose, from, to, LONGEST_CLAUSE, true) ? head : null;
}

/** "Today, 60 years after …": the day the text was spoken or written. */
function dayOfText(prose: Prose, passage: Passage, today: HistoricalDate | null, first: number): Reference | null {
  if (today === null) return null;
  const { tokens, language } = prose;
  for (let at = first - 1; at >= Math.max(passage.sentence.first, first - 6); at -= 1) {
    const now = language.tables.nows.longest(tokens, at, first);
    if (now !== null && consistsOf(language.tables.asides, tokens, now.end, first)) {
      return { span: { start: tokens.start(at), end: tokens.end(now.end - 1) }, date: today };
    }
  }
  return null;
}

/** "Two years later, in 1956, …": counted from the last date told before. */
function fromWhatWasTold(
  prose: Prose,
  passage: Passage,
  previous: Passage | null,
  dates: readonly DateMention[],
  first: number,
  end: number,
): Omit<Counted, "direction"> | null {
  const closed = end >= passage.sentence.end || prose.language.tables.lengthClosers.longest(prose.tokens, end) !== null;
  const reference = dateAfter(prose, dates, end) ?? (closed ? dateBefore(prose, dates, first) : null);
  if (reference === null) return null;
  const start = Math.min(first, reference.first);
  const told = dates.findLast((date) => date.end <= start);
  if (told !== undefined) {
    const plain = consistsOf(prose.language.tables.sequels, prose.tokens, told.end, leadOf(prose, start));
    return { anchor: told, reference, plain };
  }
  if (previous === null || previous.index !== passage.index - 1) return null;
  if (previous.sentence.block !== passage.sentence.block) return null;
  const before = previous.dates.filter(isOwnDate);
  const anchor = before.at(-1);
  if (anchor === undefined) return null;
  const plain =
    before.length === 1 &&
    leadOf(prose, start) - passage.sentence.first <= 1 &&
    closesSentence(prose, previous, anchor);
  return { anchor, reference, plain };
}

/** The first token of the words that lead up to a date or a count: "in", "just", "some". */
function leadOf(prose: Prose, start: number): number {
  const { countLeads } = prose.language.tables;
  return endsWithPhrase(countLeads, prose.tokens, Math.max(0, start - 3), start)?.at ?? start;
}

/** Whether nothing is told in a sentence after its date but what belongs to the same clause. */
function closesSentence(prose: Prose, { sentence }: Passage, date: DateMention): boolean {
  const { tokens, language } = prose;
  const from = tokens.is(date.end, ",") ? date.end + 1 : date.end;
  for (let i = from; i < sentence.end - 1; i += 1) {
    if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":") || breaksClause(language, tokens, i)) return false;
  }
  return true;
}

/** Whether a date is one point in time, not an interval. */
export function isSingle(date: DateMention): boolean {
  return stretchOf(date.date) === null;
}
