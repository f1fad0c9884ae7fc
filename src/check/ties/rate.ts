import type { DateMention, FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { closed, exactly, type Interval } from "../../values/interval.ts";
import type { Passage } from "../passage.ts";
import { instantOf, isOwnDate, stretchOf } from "../time/instant.ts";
import { endOfPhrase } from "./amounts.ts";
import { endsWithPhrase, type Found, firstPhrase } from "./gap.ts";
import { isTotal } from "./part-wholes/total.ts";
import { isApposition, restates, restatesAfterwards } from "./restatement.ts";

/** So much at a rate for a length of time. */
export interface RateOver {
  readonly rate: FigureMention;
  readonly length: FigureMention;
  readonly amount: FigureMention;
}

/** So much at a rate in a year or a month that a date names, which is so many days or months long. */
export interface RateWithin {
  readonly rate: FigureMention;
  readonly amount: FigureMention;
  readonly date: DateMention;
  readonly length: Interval;
}

/** The months and weeks of a year; its days and those of a month are counted. */
const OF_A_YEAR: Readonly<Record<string, Interval>> = { month: exactly(12), week: closed(52, 53) };

/**
 * "In 2014 560 people were arrested, an average of 47 a month", "24 died in February, almost one a day": the only date of
 * the sentence names the year or the month, and the rate says the only amount again.
 */
export function ratesWithin(prose: Prose, passage: Passage): readonly RateWithin[] {
  const [amount, ...more] = passage.amounts;
  const [date, ...dates] = passage.dates;
  if (amount === undefined || date === undefined || more.length + dates.length > 0) return [];
  if (!isOwnDate(date) || stretchOf(date.date) !== null || passage.figures.some(isDuration)) return [];
  return passage.figures.flatMap((rate) => {
    if (rate.figure.kind !== "rate" || rate.first < amount.end || rate.first < date.end) return [];
    const length = unitsIn(date, rate.per ?? "");
    const isTied = isSameThing(amount, rate) && isApposedTo(prose, passage, amount, rate);
    return length === null || !isTied ? [] : [{ rate, amount, date, length }];
  });
}

function isDuration({ figure }: FigureMention): boolean {
  return figure.kind === "duration";
}

/** How many of a unit of time are in a year or a month; null for other dates and units. */
function unitsIn({ date }: DateMention, unit: string): Interval | null {
  const instant = instantOf(date);
  if (instant === null || instant.approximate || instant.grain === "day") return null;
  const days = instant.latest - instant.earliest + 1;
  if (instant.grain === "year" && days > 366) return null;
  if (unit === "day") return exactly(days);
  return instant.grain === "year" ? (OF_A_YEAR[unit] ?? null) : null;
}

/** Between the amount and its length of time, and between that and the rate, stand at most this many tokens. */
const NEAR = 8;

/**
 * "2,400 copies in four years, 600 a year on average" and "20 a day for ten days, 200 in all": a rate per the unit of a
 * length of time, and the amount that the words give for all of it.
 */
export function ratesIn(prose: Prose, passage: Passage): readonly RateOver[] {
  const rates = passage.figures.filter((f) => f.figure.kind === "rate");
  const lengths = passage.figures.filter((f) => f.figure.kind === "duration");
  return rates.flatMap((rate) =>
    lengths.flatMap((length) => {
      if (length.unit === null || length.unit !== rate.per) return [];
      const amount = passage.amounts.find(
        (f) => isSameThing(f, rate) && isTied(prose, passage, { rate, length, amount: f }),
      );
      return amount === undefined ? [] : [{ rate, length, amount }];
    }),
  );
}

function isSameThing(amount: FigureMention, rate: FigureMention): boolean {
  return amount.unit === null || rate.unit === null || amount.unit === rate.unit;
}

function isTied(prose: Prose, passage: Passage, tie: RateOver): boolean {
  const { rate, length, amount } = tie;
  if (amount.first < length.first && length.first < rate.first) {
    return isFor(prose, endOfPhrase(prose, amount), length) && isApposition(prose, length.end, rate.first);
  }
  if (rate.first < length.first && length.first < amount.first) {
    return isFor(prose, rate.end, length) && amount.first - length.end <= NEAR && isTotal(prose, passage, amount);
  }
  return length.first < amount.first && amount.first < rate.first && isSummedUp(prose, passage, tie);
}

/**
 * "In nine months 2,700 people died there, about 300 a month", "it sat for 31 days and heard 93 witnesses, three a day":
 * the rate says the amount again and ends its clause, and the length of time opens the clause or is joined to the amount.
 */
function isSummedUp(prose: Prose, passage: Passage, { rate, length, amount }: RateOver): boolean {
  const { tokens, language } = prose;
  if (!isApposedTo(prose, passage, amount, rate)) return false;
  if (passage.amounts.some((f) => f !== amount && f.first > length.end && f.first < rate.first)) return false;
  const opens = openerOf(prose, passage, length);
  if (opens === null || language.tables.changeTo.get(tokens, amount.first - 1) === true) return false;
  const starts = opens.at === passage.sentence.first || tokens.is(opens.at - 1, ";");
  let at = length.end;
  if (starts && tokens.is(at, ",")) at = pastDates(prose, passage, at + 1, amount.first);
  for (; at < amount.first; at += 1) {
    if (tokens.kind(at) === TokenKind.punctuation) return false;
    if (starts && language.tables.conjunctions.get(tokens, at) === true) return false;
  }
  return starts || firstPhrase(language.tables.conjunctions, tokens, length.end, length.end + 1) !== null;
}

/** "In nine years, from 1990 to 1998, (420 died)": the token after the dates that stand between commas, or `at`. */
function pastDates({ tokens }: Prose, { dates }: Passage, at: number, to: number): number {
  const last = dates.findLast((date) => date.first >= at && date.end < to);
  return last !== undefined && last.first - at <= 1 && tokens.is(last.end, ",") ? last.end + 1 : at;
}

/** Whether a rate ends its clause right after an amount, or after a few words about it. */
function isApposedTo(prose: Prose, passage: Passage, amount: FigureMention, rate: FigureMention): boolean {
  const isClosed = rate.end >= passage.sentence.end || prose.tokens.kind(rate.end) === TokenKind.punctuation;
  return isClosed && (restates(prose, amount, rate) || restatesAfterwards(prose, passage, amount, rate));
}

/** The word right before a length of time that leads to it: "in", "over", "lasted". */
function openerOf({ tokens, language }: Prose, passage: Passage, length: FigureMention): Found<true> | null {
  const hedged = language.tables.overTime.get(tokens, length.first) === true;
  if (hedged) return { at: length.first, end: length.first + 1, value: true };
  return endsWithPhrase(
    language.tables.overTime,
    tokens,
    Math.max(passage.sentence.first, length.first - 3),
    length.first,
  );
}

/** Whether "in", "for" or "over" leads from token `from` to a length of time. */
function isFor({ tokens, language }: Prose, from: number, length: FigureMention): boolean {
  if (length.first - from > NEAR) return false;
  return firstPhrase(language.tables.overTime, tokens, from, length.first) !== null;
}
