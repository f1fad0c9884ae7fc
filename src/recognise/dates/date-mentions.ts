import type { Span } from "../../text/span.ts";
import { bySpan } from "../../text/span.ts";
import { type Edtf, formatEdtf, yearOf } from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import type { DateMention } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Sentence } from "../sentences.ts";
import { type CheckedDate, checkDays, checkOldStyle } from "./check-day.ts";
import { type Definitions, nameOf } from "./definitions.ts";
import { endOf, startOf } from "./edtf-parts.ts";
import type { Found } from "./find-dates.ts";
import type { Meaning } from "./meaning.ts";
import { NO_YEAR } from "./month-date.ts";
import { Narrative } from "./narrative.ts";
import { dateOfExpression } from "./range.ts";
import type { Expression } from "./reader.ts";
import { type Context, resolve } from "./resolve.ts";
import { endsLife, isAside, isDeictic, isReported, leadsSentence, looksBack } from "./told.ts";

/** What is known of a text as a whole before its dates are set against each other. */
export interface TextFacts {
  readonly definitions: Definitions;
  /** The day that "today" means. */
  readonly occasion: Edtf | null;
  /** Dates that say when the text was written, and are no part of its story. */
  readonly credits: ReadonlySet<Found>;
  readonly order: Context["order"];
  readonly julian: boolean;
}

/** Sets all dates of a text against each other and against its day, in the order of the text. */
export function dateMentions(prose: Prose, found: readonly Found[], facts: TextFacts): readonly DateMention[] {
  const narrative = new Narrative();
  const mentions: DateMention[] = [];
  for (const [i, item] of found.entries()) {
    const sentence = prose.sentences[item.sentence];
    if (sentence === undefined) continue;
    const last = found[i - 1];
    const before = last?.sentence === item.sentence ? last.expression : null;
    const scene: Scene = {
      prose,
      facts,
      narrative,
      sentence,
      index: item.sentence,
      before,
      upcoming: () => found.slice(i, i + DATES_AHEAD),
    };
    for (const inner of item.expression.inner) add(mentions, scene, inner, null, false);
    add(mentions, scene, item.expression, yearOfNext(prose, found, i), facts.credits.has(item));
  }
  return mentions.sort((a, b) => bySpan(a.span, b.span));
}

/** How 1/2/1945 is to be read: as other dates of the text that can be read in one way only. */
export function numericOrder(found: readonly Found[]): Context["order"] {
  const orders = new Set<"day-first" | "month-first">();
  for (const { expression } of found) {
    const { meaning } = expression;
    if (meaning.type !== "numeric" || (meaning.dayFirst === null) === (meaning.monthFirst === null)) continue;
    orders.add(meaning.dayFirst === null ? "month-first" : "day-first");
  }
  const [order] = orders;
  return orders.size === 1 && order !== undefined ? order : null;
}

/** So many dates ahead, a century that has not been told yet is looked for. */
const DATES_AHEAD = 6;

interface Scene {
  readonly prose: Prose;
  readonly facts: TextFacts;
  readonly narrative: Narrative;
  readonly sentence: Sentence;
  readonly index: number;
  /** The date before this one in its sentence. */
  readonly before: Expression | null;
  /** This date and the few after it. */
  upcoming(): readonly Found[];
}

function add(
  mentions: DateMention[],
  scene: Scene,
  expression: Expression,
  year: number | null,
  credit: boolean,
): void {
  const { prose, narrative, sentence, index, before } = scene;
  const resolved = resolveNamed(scene, expression) ?? resolve(expression.meaning, contextOf(scene, expression, year));
  if (resolved === null && !standsUnresolved(expression)) return;
  const span = spanOf(prose, expression.first, expression.end);
  const checked = resolved === null ? null : check(expression, resolved.value, scene.facts.julian);
  const anchor = resolved?.anchor ?? anchorOf(prose, expression.meaning);
  const aside =
    credit ||
    isAside(prose, expression, sentence) ||
    endsLife(prose, expression, sentence, before) ||
    (narrative.isGoingOn && looksBack(prose, expression, sentence, before));
  mentions.push(mentionOf(expression, span, index, checked, anchor, aside));
  if (checked === null) return;
  narrative.tell({
    value: reached(expression.meaning, checked.value),
    span,
    sentence: index,
    block: sentence.block,
    noun: expression.meaning.type === "event" ? expression.meaning.noun : nounOf(prose, expression),
    aside,
    leads: leadsSentence(expression, sentence),
    deictic: isDeictic(expression.meaning),
  });
}

/** "By the spring of 1847": the story has come so far. */
function reached(meaning: Meaning, value: Edtf): Edtf {
  const end = meaning.type === "bounded" && meaning.bound === "by" ? endOf(value) : "open";
  return typeof end === "string" ? value : end;
}

/** The date that the text itself gives a name, before the one that anybody knows. */
function resolveNamed({ prose, facts }: Scene, expression: Expression) {
  if (expression.kind !== "named" || (expression.meaning.type !== "event" && expression.meaning.type !== "value"))
    return null;
  const { mentions, names } = facts.definitions;
  const value = mentions.get(expression) ?? names.get(nameOf(prose, expression));
  return value === undefined ? null : { value, anchor: null };
}

function contextOf(scene: Scene, expression: Expression, year: number | null): Context {
  const { prose, facts, narrative, sentence, index } = scene;
  const place = { sentence: index, block: sentence.block };
  return {
    narrative,
    place,
    occasion: occasionHere(prose, facts.occasion, narrative, sentence, index, expression),
    cautious: facts.occasion !== null,
    ahead: looksAhead(prose, sentence, expression),
    order: facts.order,
    events: facts.definitions.names,
    year,
    yearAhead: () => yearAfter(scene, expression),
    centuryAhead: () => centuryAfter(scene, expression),
    span: (first, end) => spanOf(prose, first, end),
  };
}

/** "It began on 2 May and ended on 30 May 1921": the year of the next date in the sentence that has one and a month. */
function yearAfter({ index, upcoming }: Scene, here: Expression): number | null {
  const from = dateOfExpression(here);
  if (from?.month == null) return null;
  for (const { sentence, expression } of upcoming()) {
    const date = sentence === index && expression.first >= here.end ? dateOfExpression(expression) : null;
    if (date?.month == null || date.year === NO_YEAR) continue;
    return Number(date.month) >= Number(from.month) ? yearOf(date) : null;
  }
  return null;
}

/** "In the sixties the valley emptied. By 1981 …": the century of the next year told within a few dates. */
function centuryAfter({ upcoming }: Scene, { end }: Expression): string | null {
  for (const { expression } of upcoming()) {
    const year = expression.first >= end ? (dateOfExpression(expression)?.year ?? "") : "";
    if (/^\d\d/u.test(year)) return year.slice(0, 2);
  }
  return null;
}

/** In somebody else's words "today" is the day that was told last in this paragraph, where that is of another year. */
function occasionHere(
  prose: Prose,
  occasion: Edtf | null,
  narrative: Narrative,
  sentence: Sentence,
  index: number,
  expression: Expression,
): Edtf | null {
  if (!isDeictic(expression.meaning) || !isReported(prose, expression, sentence)) return occasion;
  const told = narrative.last({ sentence: index, block: sentence.block }, null);
  if (told === null || occasion === null) return told?.value ?? occasion;
  return yearAt(told.value) === yearAt(occasion) ? occasion : told.value;
}

function yearAt(value: Edtf): number | null {
  const start = startOf(value);
  return typeof start === "string" ? null : yearOf(start);
}

/** Whether what leads up to a date speaks of what is to come; asked only of what is counted from the day of the text. */
function looksAhead(prose: Prose, sentence: Sentence, date: Expression): boolean {
  const { meaning } = date;
  const asks =
    isDeictic(meaning) || (meaning.type === "value" && meaning.value.type === "date" && meaning.value.year === "XXXX");
  if (!asks) return false;
  const { dateFutures } = prose.language.tables;
  const to = leadsSentence(date, sentence) ? sentence.end : date.first;
  for (let i = sentence.first; i < to; i += 1) {
    if (dateFutures.longest(prose.tokens, i, sentence.end) !== null) return true;
  }
  return false;
}

/** "on 5 June and 7 July 1941": the year that the next date of the list gives, where this one has none. */
function yearOfNext(prose: Prose, found: readonly Found[], i: number): number | null {
  const here = found[i];
  const date = here === undefined ? null : dateOfExpression(here.expression);
  if (here === undefined || date === null || date.year !== "XXXX" || date.month === null) return null;
  for (let next = i + 1; next < found.length; next += 1) {
    const [before, after] = [found[next - 1], found[next]];
    if (before === undefined || after === undefined || after.sentence !== here.sentence) return null;
    if (!isJoined(prose, before.expression.end, after.expression.first)) return null;
    const other = dateOfExpression(after.expression);
    if (other === null || other.month === null) return null;
    if (other.year !== "XXXX") return Number(other.month) >= Number(date.month) ? yearOf(other) : null;
  }
  return null;
}

function isJoined({ tokens, language }: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (language.tables.dateJoints.get(tokens, at) === undefined) return false;
  return to > from;
}

function check(expression: Expression, value: Edtf, julianText: boolean): CheckedDate {
  const style = expression.oldStyle;
  if (style === null || value.type !== "date") return checkDays(value, julianText);
  const year = yearOf(value);
  if (year === null || !style.julian.year.includes("X")) return checkOldStyle(style);
  const turns = Number(style.julian.month) > Number(style.gregorian?.month ?? style.julian.month);
  const julian = { ...style.julian, year: String(turns ? year - 1 : year).padStart(4, "0") };
  return checkOldStyle({
    julian,
    gregorian: style.gregorian === null ? null : { ...style.gregorian, year: value.year },
  });
}

/** What fixes no time is still a mention, unless only the text could have said what it means. */
function standsUnresolved({ kind, meaning }: Expression): boolean {
  return kind !== "named" && !namesNoTime(meaning);
}

function namesNoTime(meaning: Meaning): boolean {
  switch (meaning.type) {
    case "same":
      return meaning.noun !== null;
    case "event":
    case "remainder":
      return true;
    case "value":
      return meaning.value.type === "date" && meaning.value.month === "XX";
    case "bounded":
    case "part":
    case "qualified":
      return namesNoTime(meaning.of);
    case "range":
      return namesNoTime(meaning.from) || namesNoTime(meaning.to);
    default:
      return false;
  }
}

function mentionOf(
  expression: Expression,
  span: Span,
  sentence: number,
  checked: CheckedDate | null,
  anchor: Span | null,
  aside: boolean,
): DateMention {
  const { first, end, kind, weekday } = expression;
  const edtf = checked === null ? null : formatEdtf(checked.value);
  const bounds = checked === null ? { earliest: null, latest: null } : edtfBounds(checked.value);
  const julian = checked?.julian ?? null;
  const { earliest, latest } = bounds;
  return {
    type: "date",
    span,
    first,
    end,
    sentence,
    date: julian === null ? { kind, edtf, earliest, latest } : { kind, edtf, earliest, latest, julian },
    anchor: kind === "relative" ? anchor : null,
    weekday,
    impossible: checked?.impossible ?? null,
    aside,
  };
}

/** The words counted from, where they do not tell a time. */
function anchorOf(prose: Prose, meaning: Meaning): Span | null {
  if (meaning.type !== "shift" || typeof meaning.from === "string") return null;
  return meaning.from.end > meaning.from.first ? spanOf(prose, meaning.from.first, meaning.from.end) : null;
}

function nounOf({ tokens, language }: Prose, { kind, first, end }: Expression): number | null {
  if (kind !== "named") return null;
  for (let at = end - 1; at >= first; at -= 1) {
    if (language.tables.eventNouns.get(tokens, at) !== undefined) return tokens.word(at);
  }
  return null;
}

function spanOf({ tokens }: Prose, first: number, end: number): Span {
  return { start: tokens.start(first), end: tokens.end(end - 1) };
}
