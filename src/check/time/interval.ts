import type { DateMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { calendarDay, dayNumber } from "../../values/calendar.ts";
import type { DayNumber } from "../../values/date.ts";
import type { FindingLabel } from "../finding.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "../ties/gap.ts";
import { instantOf, isOwnDate, type Stretch, stretchOf } from "./instant.ts";

/** An interval in the text: its two ends, the tokens it stands in, and the labels that show it. */
export interface Interval extends Stretch {
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  readonly labels: readonly FindingLabel[];
}

/** The intervals of a passage: dates that are one already, and pairs of dates that words join ("from … until …"). */
export function intervalsIn(prose: Prose, passage: Passage): readonly Interval[] {
  const dates = passage.dates.filter(isOwnDate);
  return dates.flatMap((date, i) => {
    const stretch = stretchOf(date.date);
    if (stretch !== null) {
      const labels = [{ span: date.span, text: "the start and the end" }];
      return [{ ...stretch, first: date.first, end: date.end, labels }];
    }
    const next = dates[i + 1];
    if (next === undefined || stretchOf(next.date) !== null || !areLinked(prose, date, next)) return [];
    return pairOf(date, next) ?? [];
  });
}

/** "(1924–1870)": years in brackets of which the second is the earlier, so that no date is made of them. */
export function backwardsInBrackets(prose: Prose, { dates }: Passage): readonly Interval[] {
  const { tokens, language } = prose;
  return dates.flatMap((date) => {
    const year = date.end + 1;
    const joined = tokens.touches(date.end) && tokens.touches(year) && tokens.is(date.first - 1, "(");
    if (!joined || !tokens.is(year + 1, ")") || tokens.end(year) - tokens.start(year) !== 4) return [];
    const from = instantOf(date.date);
    const written =
      language.tables.intervalLinks.get(tokens, date.end) === "dash" ? Number(tokens.at(year)) : Number.NaN;
    if (from === null || from.grain !== "year" || !(written > 999 && written < calendarDay(from.earliest).year))
      return [];
    const to = { ...from, ...daysOfYear(written) };
    const span = { start: date.span.start, end: tokens.end(year) };
    return [{ from, to, first: date.first, end: year + 1, labels: [{ span, text: "the start and the end" }] }];
  });
}

function daysOfYear(year: number): { earliest: DayNumber; latest: DayNumber } {
  return { earliest: dayNumber({ year, month: 1, day: 1 }), latest: dayNumber({ year, month: 12, day: 31 }) };
}

/** Two dates as the ends of one interval; null where one of them is open. */
export function pairOf(start: DateMention, end: DateMention): Interval | null {
  const [from, to] = [instantOf(start.date), instantOf(end.date)];
  if (from === null || to === null) return null;
  const labels = [
    { span: start.span, text: "the start" },
    { span: end.span, text: "the end" },
  ];
  return { from, to, first: start.first, end: end.end, labels };
}

/** Whether the words between two dates make them one interval, as the word before the first asks for. */
function areLinked(prose: Prose, start: DateMention, end: DateMention): boolean {
  const { tokens, language } = prose;
  const link = language.tables.intervalLinks.longest(tokens, start.end, end.first);
  if (link === null || link.end !== end.first) return false;
  if (link.value === "dash") return true;
  const opener =
    endsWithPhrase(language.tables.intervalStarts, tokens, Math.max(0, start.first - 2), start.first) ??
    language.tables.intervalStarts.longest(tokens, start.first, start.end);
  return opener !== null && opener.value === link.value;
}
