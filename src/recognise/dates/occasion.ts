import type { HistoricalDate } from "../../values/date.ts";
import { dayOf, type Edtf, formatEdtf, parseEdtf } from "../../values/edtf.ts";
import { edtfBounds } from "../../values/edtf-bounds.ts";
import type { Occasion } from "../mention.ts";
import type { Prose } from "../prose.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { Found } from "./find-dates.ts";
import { dateOfExpression } from "./range.ts";

/** The day of a text, and the words that tell it, which are no part of its story. */
export interface OccasionFound {
  readonly occasion: Occasion;
  readonly told: ReadonlySet<Found>;
}

/** A text says of itself when it was written at its beginning or at its very end. */
const OPENING_BLOCKS = 8;
const CLOSING_BLOCKS = 2;
/** A line that is no more than a place and a date. */
const LONGEST_DATELINE = 9;
/** Words of a line such as "Speech given at the Town Hall on …", and how far in its cue stands at most. */
const LONGEST_CREDIT = 18;
const DEEPEST_CUE = 1;
const REACH_OF_POINTER = 3;

type Role = "delivered" | "published";

/** When a text was spoken or written, and published: from its metadata, its credits and its datelines. */
export function occasionOf(prose: Prose, found: readonly Found[]): OccasionFound {
  const { metadata, blocks } = prose.document;
  const roles = new Map<Role, Edtf>();
  const told = new Set<Found>();
  for (const role of ["delivered", "published"] as const) {
    const value = parseEdtf(metadata[role] ?? "");
    if (value !== null) roles.set(role, value);
  }
  for (const item of found) {
    const block = prose.sentences[item.sentence]?.block ?? 0;
    if (block >= OPENING_BLOCKS && block < blocks.length - CLOSING_BLOCKS) continue;
    const date = dateOfExpression(item.expression);
    if (date === null || dayOf(date) === null || item.expression.kind !== "calendar") continue;
    const role = roleOf(prose, item);
    if (role === null) continue;
    told.add(item);
    if (!roles.has(role)) roles.set(role, date);
  }
  return { occasion: { delivered: dated(roles.get("delivered")), published: dated(roles.get("published")) }, told };
}

function dated(value: Edtf | undefined): HistoricalDate | null {
  return value === undefined ? null : { kind: "calendar", edtf: formatEdtf(value), ...edtfBounds(value) };
}

/** What the words around a date make of it; null where it is a date like any other. */
function roleOf(prose: Prose, { expression, sentence }: Found): Role | null {
  const { tokens, sentences, document } = prose;
  const around = sentences[sentence];
  if (around === undefined) return null;
  const kind = document.blocks[around.block]?.kind;
  const cue = cueBefore(prose, around.first, expression.first, around.end - around.first);
  if (cue !== null) return cue;
  if (kind === "title" || kind === "heading") return null;
  const length = around.end - around.first;
  if (length - (expression.end - expression.first) === 0 || kind === "byline") return "published";
  if (kind === "dateline") return placeBefore(prose, around.first, expression.first) ? "delivered" : "published";
  if (length <= LONGEST_DATELINE && isPlaceAndDate(prose, around.first, expression.first, expression.end, around.end)) {
    return "delivered";
  }
  return isNewsDateline(prose, around.first, expression.first) && tokens.kind(expression.end) === TokenKind.punctuation
    ? "delivered"
    : null;
}

/** "Published", "Speech given at", "This lecture was delivered by … on". */
function cueBefore(prose: Prose, first: number, date: number, length: number): Role | null {
  const { tokens, language } = prose;
  const { occasionCues, demonstratives, dateArticles } = language.tables;
  const start = dateArticles.get(tokens, first) === undefined ? first : first + 1;
  for (let at = first; at < date; at += 1) {
    const cue = occasionCues.longest(tokens, at, date);
    if (cue === null) continue;
    if (length <= LONGEST_CREDIT && at - start <= DEEPEST_CUE && at - first <= DEEPEST_CUE) return cue.value;
    for (let back = Math.max(first, at - REACH_OF_POINTER); back < at; back += 1) {
      const pointer = demonstratives.get(tokens, back) !== undefined && tokens.shape(back) !== Shape.lower;
      if (pointer && back === first) return lastCue(prose, at, date) ?? cue.value;
    }
  }
  return null;
}

/** "This lecture was published on": the last cue before the date says what happened then. */
function lastCue(prose: Prose, from: number, to: number): Role | null {
  let role: Role | null = null;
  for (let at = from; at < to; at += 1)
    role = prose.language.tables.occasionCues.longest(prose.tokens, at, to)?.value ?? role;
  return role;
}

/** "Paris, 4 July 1789": names and marks, then the date, then nothing. */
function isPlaceAndDate(prose: Prose, first: number, date: number, end: number, limit: number): boolean {
  const { tokens } = prose;
  for (let at = end; at < limit; at += 1) if (tokens.kind(at) !== TokenKind.punctuation) return false;
  return date > first && placeBefore(prose, first, date);
}

function placeBefore(prose: Prose, first: number, date: number): boolean {
  const { tokens } = prose;
  let names = 0;
  for (let at = first; at < date; at += 1) {
    if (tokens.kind(at) === TokenKind.punctuation) continue;
    if (tokens.kind(at) !== TokenKind.word || (tokens.shape(at) === Shape.lower && !isSmall(prose, at))) return false;
    names += tokens.shape(at) === Shape.lower ? 0 : 1;
  }
  return names > 0;
}

/** "on", "the": words that a dateline may have besides its names. */
function isSmall({ tokens, language }: Prose, i: number): boolean {
  return language.tables.dateJoints.get(tokens, i) !== undefined;
}

/** "MOSCOW, March 3, 1953 —": a place in capitals at the head of the sentence. */
function isNewsDateline(prose: Prose, first: number, date: number): boolean {
  const { tokens } = prose;
  if (date - first > 6 || date === first || tokens.shape(first) !== Shape.upper) return false;
  return placeBefore(prose, first, date);
}
