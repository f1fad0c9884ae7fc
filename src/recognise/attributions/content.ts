import { endingOf } from "../names/lexicon.ts";
import { TokenKind } from "../tokens.ts";
import { clauseFrom, clauseUpTo, isClause, isComma, type Range, wordsIn } from "./clause.ts";
import type { Cue } from "./construction.ts";
import type { Scene } from "./scene.ts";

/** How far behind its verb "that" may stand. */
const REACH = 14;

/** Fewer tokens without a verb behind "that" are a noun: "rejected that claim". */
const SHORTEST = 5;

/**
 * What a verb demands before its content counts. `clause`: a clause with a subject; `predicate`: any clause, because
 * a relative pronoun before the speaker is its subject; `that`: "that", a colon or a quotation.
 */
export type Demand = "clause" | "predicate" | "that";

/** What is said after a verb. `subordinate`: the sentence opens with "although" or the like, so the next comma ends it. */
export function contentAfter(scene: Scene, cue: Cue, demand: Demand, subordinate: boolean): Range | null {
  const { tokens, language } = scene.prose;
  const { complementisers, emptyContents, adverbialOpeners, speechRelatives, finiteVerbs } = language.tables;
  const at = pastAside(scene, cue.end, cue.to);
  if (at >= cue.to) return afterColon(scene, cue);
  const quotation = quotationFrom(scene, at, cue.to);
  if (quotation !== null) return quotation;
  if (tokens.is(at, ":")) return afterColon(scene, { ...cue, end: at });
  const complementiser = complementisers.longest(tokens, at)?.value;
  if (complementiser === "clause") return thatClause(scene, at + 1, cue.to, subordinate);
  if (complementiser === "embedded") return clauseFrom(scene, at, cue.to, subordinate);
  if (complementiser === "question" && cue.stance === "doubts") return clauseFrom(scene, at + 1, cue.to, subordinate);
  if (complementiser === "question" || emptyContents.get(tokens, at) || speechRelatives.get(tokens, at)) return null;
  const dated = scene.pastDate(at);
  if (adverbialOpeners.get(tokens, at) || dated > at || endingOf(scene.prose, at) === "adverb") {
    const that = thatAfter(scene, at, cue.to);
    if (that !== null) return thatClause(scene, that + 1, cue.to, subordinate);
    const quotation = laterQuotation(scene, at, cue.to);
    if (quotation !== null || dated === at) return quotation;
  }
  if (demand === "that" || tokens.kind(dated) === TokenKind.punctuation) return null;
  const clause = clauseFrom(scene, dated, cue.to, subordinate);
  if (clause === null || !hasVerb(scene, clause)) return null;
  return demand === "clause" && finiteVerbs.get(tokens, clause.first) ? null : clause;
}

/** Whether a clause has a finite verb of its own, and not only one that belongs to "which" or "who". */
function hasVerb(scene: Scene, { first, end }: Range): boolean {
  const { tokens, language } = scene.prose;
  let relative = first;
  while (relative < end && !language.tables.speechRelatives.get(tokens, relative)) relative += 1;
  if (relative === end || isClause(scene, { first, end: relative })) return isClause(scene, { first, end });
  let verb = relative + 1;
  while (verb < end && !isClause(scene, { first: verb, end: verb + 1 })) verb += 1;
  return isClause(scene, { first: verb + 1, end });
}

/** What follows "that": a clause, or a quotation that takes its place. */
function thatClause(scene: Scene, at: number, to: number, subordinate: boolean): Range | null {
  const quotation = quotationFrom(scene, at, to);
  const clause = quotation ?? clauseFrom(scene, at, to, subordinate);
  if (quotation !== null || clause === null) return clause;
  const start = upToComma(scene, clause);
  if (start.end - start.first >= SHORTEST || isClause(scene, start)) return clause;
  const goesOn = start.end < clause.end && endingOf(scene.prose, start.end + 1) !== "participle";
  return goesOn && isClause(scene, clause) ? clause : null;
}

/** The part of a clause before its first comma. */
function upToComma(scene: Scene, { first, end }: Range): Range {
  for (let i = first; i < end; i += 1) if (isComma(scene, i)) return { first, end: i };
  return { first, end };
}

/** Over ", in his memoirs," to what follows; the same token where there is no such aside. */
function pastAside(scene: Scene, at: number, to: number): number {
  const { tokens } = scene.prose;
  if (!tokens.is(at, ",")) return at;
  for (let i = at + 1; i < to && i < at + REACH; i += 1) {
    if (isComma(scene, i)) return i + 1;
  }
  return at;
}

/** "that" within a few words that hold no mark; null where there is none. */
export function thatAfter({ prose: { tokens, language } }: Scene, at: number, to: number): number | null {
  let isBroken = false;
  for (let i = at; i < to && i < at + REACH; i += 1) {
    if (tokens.is(i, ";") || tokens.is(i, ":")) return null;
    if (tokens.kind(i) === TokenKind.punctuation && !tokens.is(i, "-")) isBroken = true;
    const isThat = i > at && language.tables.complementisers.get(tokens, i) === "clause";
    if (isThat && (!isBroken || tokens.is(i - 1, ",") || tokens.kind(i - 1) === TokenKind.punctuation)) return i;
  }
  return null;
}

/** The quotation that opens at token `at` or after one comma or colon; the whole clause where the words go on after it. */
function quotationFrom(scene: Scene, at: number, to: number): Range | null {
  const { tokens } = scene.prose;
  const skipped = tokens.is(at, ",") || tokens.is(at, ":") ? at + 1 : at;
  const quotation = tokens.kind(skipped) === TokenKind.punctuation ? scene.quotationAt(skipped + 1) : null;
  if (quotation === null || quotation.first !== skipped + 1 || isWork(scene, quotation.first)) return null;
  const after = quotation.end + 1;
  const goesOn = after < to && tokens.kind(after) === TokenKind.word && skipped === at;
  const clause = goesOn ? clauseFrom(scene, skipped, to, false) : null;
  return clause !== null && isClause(scene, { first: after, end: clause.end })
    ? { first: skipped, end: clause.end }
    : wordsIn(scene, quotation);
}

/** The quotation after an adverbial and a comma: 'he wrote to his wife, "…"'. */
function laterQuotation(scene: Scene, at: number, to: number): Range | null {
  const { tokens } = scene.prose;
  for (let i = at; i < to && i < at + REACH; i += 1) {
    if (tokens.kind(i) !== TokenKind.punctuation || tokens.is(i, "-")) continue;
    const quotation = tokens.is(i, ",") || tokens.is(i, ":") ? quotationFrom(scene, i, to) : null;
    if (quotation !== null || !tokens.is(i, ",")) return quotation;
  }
  return null;
}

/** A title in quotation marks is nothing said. */
function isWork(scene: Scene, i: number): boolean {
  const place = scene.nameAt(i);
  return place !== null && scene.names[place.name]?.type === "work";
}

/** What a colon at the end of the cue announces: the rest of the sentence, the next quotation, or the next block. */
function afterColon(scene: Scene, cue: Cue): Range | null {
  const { tokens, document } = scene.prose;
  if (!tokens.is(cue.end, ":")) return null;
  const next = cue.end + 1;
  const quotation = scene.quotationAt(next + 1);
  if (quotation !== null && quotation.first === next + 1) return wordsIn(scene, quotation);
  if (next < cue.to) return clauseFrom(scene, next, cue.to, false);
  const block = scene.blockAt(next);
  if (block === null || document.blocks[block]?.kind !== "quotation") return null;
  return scene.blockRange(block);
}

/** What is said before the words at token `end`: "…," he said. Null unless a comma or a quotation ends there. */
export function contentBefore(scene: Scene, end: number, from: number): Range | null {
  const { tokens, language } = scene.prose;
  const { clauseSubordinators, infinitiveMarks } = language.tables;
  const quotation = quotationUpTo(scene, end);
  if (quotation !== null && (end > from || isExclaimed(scene, quotation))) return quotation;
  if (end - 1 <= from || !tokens.is(end - 1, ",")) return null;
  const clause = clauseUpTo(scene, end - 1, from);
  if (clause === null || !isClause(scene, clause) || infinitiveMarks.get(tokens, clause.first)) return null;
  return clauseSubordinators.get(tokens, clause.first) && !hasBreak(scene, clause) ? null : clause;
}

/** "'Fire!' Smith shouted": the mark in the quotation ends a sentence, but not the statement. */
function isExclaimed({ prose: { tokens } }: Scene, { end }: Range): boolean {
  return tokens.is(end - 1, "!") || tokens.is(end - 1, "?");
}

/** Whether a comma or a dash ends an opening clause, so that a main clause follows it. */
function hasBreak(scene: Scene, { first, end }: Range): boolean {
  const { tokens } = scene.prose;
  for (let i = first; i < end; i += 1) {
    if (isComma(scene, i) || tokens.is(i, "\u2014") || tokens.is(i, "\u2013")) return true;
  }
  return false;
}

/** "Of the 93, they said, 41 were men": what is said stands on both sides of a cue between commas. */
export function contentAround(scene: Scene, from: number, first: number, end: number, to: number): Range | null {
  const { tokens } = scene.prose;
  if (first - 1 <= from || !tokens.is(first - 1, ",") || !tokens.is(end, ",")) return null;
  if (quotationUpTo(scene, first) !== null || quotationFrom(scene, end, to) !== null) return null;
  const before = clauseUpTo(scene, first - 1, from);
  const after = clauseFrom(scene, end + 1, to, false);
  if (before === null || after === null) return null;
  const content = { first: before.first, end: after.end };
  return isClause(scene, after) ? content : null;
}

/** The quotation that closes right before token `end`, perhaps with a comma after its mark. */
export function quotationUpTo(scene: Scene, end: number): Range | null {
  const { tokens } = scene.prose;
  const mark =
    tokens.is(end - 1, ",") || tokens.is(end - 1, "\u2014") || tokens.is(end - 1, "\u2013") ? end - 2 : end - 1;
  if (tokens.kind(mark) !== TokenKind.punctuation) return null;
  const quotation = scene.quotationAt(mark - 1);
  return quotation !== null && quotation.end === mark ? wordsIn(scene, quotation) : null;
}
