import type { Edtf } from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import type { Prose } from "../prose.ts";
import { endOf, partOf, startOf, yearsOf } from "./edtf-parts.ts";
import type { Meaning } from "./meaning.ts";
import type { Expression } from "./reader.ts";

/** Words between a date and a name for what happened then: "the events of 1937, which are known as …". */
const LONGEST_NAMING = 10;
/** Words between a name and its other name or its date. */
const LONGEST_JOINT = 8;

/** The dates that a text gives its events. */
export interface Definitions {
  /** By the name of the event, for all its mentions. */
  readonly names: ReadonlyMap<string, Edtf>;
  /** By one mention, where the name is too short to mean the same everywhere: "the Revolution of 1905". */
  readonly mentions: ReadonlyMap<Expression, Edtf>;
}

/** What the text ties to a date by apposition, brackets or a verb: "the Long March (1934–35)". */
export function definitionsOf(prose: Prose, found: readonly Expression[]): Definitions {
  const names = new Map<string, Edtf>();
  const mentions = new Map<Expression, Edtf>();
  for (const [i, event] of found.entries()) {
    if (event.kind !== "named") continue;
    const value = dateOfEvent(prose, found, i);
    if (value === null) continue;
    mentions.set(event, value);
    const name = nameOf(prose, event);
    if ((name.includes(" ") || event.meaning.type === "value") && !names.has(name)) names.set(name, value);
  }
  shareWithAliases(prose, found, names);
  return { names, mentions };
}

/** The name as it is written, with single spaces. */
export function nameOf(prose: Prose, event: Expression): string {
  return event.meaning.type === "event"
    ? event.meaning.name
    : prose.tokens.slice(event.first, event.end).replace(/\s+/gu, " ");
}

function dateOfEvent(prose: Prose, found: readonly Expression[], i: number): Edtf | null {
  const event = found[i];
  if (event === undefined) return null;
  const after = calendarValue(found[i + 1]);
  const next = found[i + 1];
  const known = event.meaning.type === "value" ? event.meaning.value : null;
  if (next !== undefined && after !== null && next.first - event.end <= LONGEST_JOINT) {
    if (isDated(prose, event.end, next, known !== null) && !agrees(known, after)) return after;
    if (known === null && isJoined(prose, event.end, next.first)) return after;
  }
  const before = found[i - 1];
  const value = calendarValue(before);
  if (before === undefined || value === null || event.first - before.end > LONGEST_NAMING || agrees(known, value))
    return null;
  return endsWithNaming(prose, before.end, event.first) ? value : null;
}

/** A plain date or interval that can be that of an event. */
function calendarValue(found: Expression | undefined): Edtf | null {
  if (found?.kind !== "calendar") return null;
  const { meaning } = found;
  if (meaning.type === "range") return rangeValue(found);
  if (meaning.type !== "value") return null;
  const start = startOf(meaning.value);
  return typeof start === "string" || start.year.includes("X") ? null : meaning.value;
}

function rangeValue({ meaning }: Expression): Edtf | null {
  const [from, to] = meaning.type === "range" ? [pureValue(meaning.from), pureValue(meaning.to)] : [null, null];
  if (from === null || to === null) return null;
  const [start, end] = [startOf(from), endOf(to)];
  if (typeof start === "string" || typeof end === "string" || start.year.includes("X") || end.year.includes("X"))
    return null;
  return { type: "interval", start, end };
}

/** What the words of one end come to by themselves: "1268", "the late 1260s". */
function pureValue(meaning: Meaning): Edtf | null {
  if (meaning.type === "value") return meaning.value;
  const of = meaning.type === "part" ? pureValue(meaning.of) : null;
  return of === null || meaning.type !== "part" ? null : partOf(of, meaning.part);
}

/** "of", "(", "was fought in": for an event that anybody knows only the first two tell another date. */
function isDated(prose: Prose, from: number, date: Expression, known: boolean): boolean {
  const { tokens, language } = prose;
  const dating = language.tables.eventDatings.longest(tokens, from);
  if (dating === null) return false;
  const at = language.tables.dateArticles.get(tokens, dating.end) === undefined ? dating.end : dating.end + 1;
  if (dating.end !== date.first && at !== date.first && !(dating.end > date.first && date.end > dating.end))
    return false;
  if (tokens.is(from, "(")) return tokens.is(date.end, ")");
  return !known && (dating.end - from > 1 || language.tables.dateOf.get(tokens, from) !== undefined || isShort(date));
}

/** "the Uprising in 1956": one year or less can be the time of an event; a decade is where it lies. */
function isShort({ meaning }: Expression): boolean {
  const years = meaning.type === "value" ? yearsOf(meaning.value) : null;
  return years === null || years[1] - years[0] <= 1;
}

/** Whether the date named in the text lies with the one that anybody knows. */
function agrees(known: Edtf | null, told: Edtf): boolean {
  if (known === null) return false;
  const [a, b] = [edtfBounds(known, "generous"), edtfBounds(told)];
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** ", or simply": all that stands between two names of one thing. */
function isJoined(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let at = from;
  while (at < to && language.tables.aliasJoints.get(tokens, at) !== undefined) at += 1;
  return at === to && to - from >= 3;
}

/** "known as the", with or without quotation marks. */
function endsWithNaming(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  let end = to;
  while (end > from && (isQuote(tokens.at(end - 1)) || language.tables.dateArticles.get(tokens, end - 1) !== undefined))
    end -= 1;
  for (let at = from; at < end; at += 1) {
    if (language.tables.namings.longest(tokens, at, end)?.end === end) return true;
  }
  return false;
}

function isQuote(mark: string): boolean {
  return mark.length === 1 && "\"'\u2018\u201c\u00ab".includes(mark);
}

/** "the Great Purges, or the Great Terror": what dates one dates the other. */
function shareWithAliases(prose: Prose, found: readonly Expression[], names: Map<string, Edtf>): void {
  for (const [i, event] of found.entries()) {
    const other = found[i + 1];
    if (other === undefined || event.kind !== "named" || other.kind !== "named") continue;
    if (other.first - event.end > LONGEST_JOINT || !isAlias(prose, event.end, other.first)) continue;
    const [one, two] = [nameOf(prose, event), nameOf(prose, other)];
    const value = names.get(one) ?? names.get(two) ?? fixedValue(event) ?? fixedValue(other);
    if (value === null) continue;
    if (event.meaning.type === "event" && one.includes(" ") && !names.has(one)) names.set(one, value);
    if (other.meaning.type === "event" && two.includes(" ") && !names.has(two)) names.set(two, value);
  }
}

function isAlias(prose: Prose, from: number, to: number): boolean {
  if (!isJoined(prose, from, to)) return false;
  const { tokens, language } = prose;
  for (let at = from; at < to; at += 1) if (language.tables.rangeLinks.get(tokens, at) === "or") return true;
  return endsWithNaming(prose, from, to);
}

function fixedValue({ meaning }: Expression): Edtf | null {
  return meaning.type === "value" ? meaning.value : null;
}
