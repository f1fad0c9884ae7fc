import type { DateMention } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Sentence } from "../sentences.ts";
import { Shape, TokenKind } from "../tokens.ts";
import { isCapital, knownAt } from "./lexicon.ts";
import type { NameJoint } from "./tables.ts";

/** A stretch of capitalised words with the small words that tie them: one name, several, or none. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** Index in `Prose.sentences`. */
  readonly sentence: number;
  /** Whether a sentence, a quotation or a list item begins with it, where any word has a capital. */
  readonly opens: boolean;
  /** Whether all words around it have capitals, as in a heading, so that capitals tell nothing. */
  readonly loud: boolean;
}

/** No name is longer, in tokens. */
const LONGEST = 40;

/** Finds every run outside dates and outside the tokens that `taken` marks, in order. */
export function findRuns(prose: Prose, dates: readonly DateMention[], taken: Uint8Array): readonly Run[] {
  const { tokens } = prose;
  for (const date of dates) {
    if (date.date.kind !== "named") taken.fill(1, date.first, date.end);
  }
  const runs: Run[] = [];
  prose.sentences.forEach((sentence, index) => {
    let loud: boolean | null = null;
    for (let i = sentence.first; i < sentence.end; i += 1) {
      if (!isCapital(tokens, i) || taken[i] === 1) continue;
      loud ??= isLoud(prose, sentence);
      const end = runEnd(prose, i, sentence.end, taken);
      const isShouted = loud || shouts(prose, i, end);
      const first = withParticles(prose, i, sentence.first);
      runs.push({
        first,
        end,
        sentence: index,
        opens: first === i && opensAt(prose, i, sentence.first),
        loud: isShouted,
      });
      i = end - 1;
    }
  });
  return runs;
}

/** Over "de", "van der" and "al-" back to the first of them. */
function withParticles({ tokens, language }: Prose, first: number, limit: number): number {
  let at = first;
  while (at > limit && at > first - 4) {
    const isHyphen = tokens.is(at - 1, "-") && tokens.touches(at) && tokens.touches(at - 1);
    const particle = isHyphen ? at - 2 : at - 1;
    if (tokens.shape(particle) !== Shape.lower || language.tables.nameJoints.get(tokens, particle) !== "particle")
      break;
    at = particle;
  }
  return at;
}

/** Function words of so many letters keep their small letters in a heading. */
const SMALL = 4;

function isSmall(length: number, opener: "always" | "opening" | undefined): boolean {
  return length === 1 || (length <= SMALL && opener === "always");
}

/** Whether no word but small function words is written in small letters, as in a heading. */
function isLoud({ tokens, document, language }: Prose, sentence: Sentence): boolean {
  const kind = document.blocks[sentence.block]?.kind;
  if (kind === "byline" || kind === "dateline") return false;
  const fewest = kind === "title" || kind === "heading" ? 1 : 6;
  let words = 0;
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word) continue;
    if (
      tokens.shape(i) === Shape.lower &&
      !isSmall(tokens.end(i) - tokens.start(i), language.tables.nameOpeners.get(tokens, i))
    )
      return false;
    words += 1;
  }
  return words >= fewest;
}

/** "PORT ELDRIDGE": two words and more in capitals, too long for acronyms. */
function shouts({ tokens }: Prose, first: number, end: number): boolean {
  let long = 0;
  for (let i = first; i < end; i += 1) {
    if (tokens.kind(i) !== TokenKind.word) continue;
    if (tokens.shape(i) !== Shape.upper) return false;
    if (tokens.end(i) - tokens.start(i) > 3) long += 1;
  }
  return long > 1;
}

/** Marks after which any word may have a capital. */
const OPENERS = "\u201c\"\u2018':\u2022\u00ab";

/** Whether only marks and numbers stand between token i and what its sentence, quotation or clause begins with. */
function opensAt({ tokens }: Prose, i: number, first: number): boolean {
  let at = i - 1;
  while (at >= first && tokens.kind(at) !== TokenKind.word) {
    if (tokens.kind(at) === TokenKind.punctuation && OPENERS.includes(tokens.at(at))) return true;
    if (tokens.kind(at) === TokenKind.punctuation && !".([*#\u2013\u2014-".includes(tokens.at(at))) return false;
    at -= 1;
  }
  return at < first;
}

/** The token after the run that begins at i. */
function runEnd(prose: Prose, first: number, limit: number, taken: Uint8Array): number {
  const known = knownAt(prose, first, limit);
  let end = known === null ? first + 1 : known.end;
  let tied = false;
  for (;;) {
    if (end >= limit || end - first > LONGEST) return end;
    const isPair = end - first <= 2 && isHeadedPair(prose, end - 1, limit);
    const next = wordAfter(prose, end, limit, taken) ?? (tied || isPair ? afterAnd(prose, end, limit, taken) : null);
    if (next !== null) {
      end = next;
      continue;
    }
    const tail = afterOf(prose, first, end, limit, taken);
    if (tail === null) return end;
    end = tail;
    tied = true;
  }
}

/** The end of the next word of a name, over initials' stops, hyphens, particles and possessors; null where there is none. */
function wordAfter(prose: Prose, end: number, limit: number, taken: Uint8Array): number | null {
  const { tokens, language } = prose;
  const next = end + 1;
  if (tokens.kind(end) === TokenKind.word) {
    if (isFree(prose, end, limit, taken)) return next;
    const isOwner = isPossessive(prose, end) && language.tables.namePossessors.get(tokens, end - 1);
    if (isOwner && isFree(prose, next, limit, taken)) return next + 1;
    return afterParticles(prose, end, limit, taken);
  }
  if (tokens.kind(end) !== TokenKind.punctuation || !tokens.touches(end)) {
    return tokens.is(end, "&") && isFree(prose, next, limit, taken) ? next + 1 : null;
  }
  if (tokens.is(end, ".")) {
    if (isFree(prose, next, limit, taken)) return next + 1;
    const isInitial = tokens.shape(end - 1) === Shape.initial && tokens.kind(next) === TokenKind.word;
    return isInitial ? afterParticles(prose, next, limit, taken) : null;
  }
  if (tokens.is(end, "-") || tokens.is(end, "\u2010") || tokens.is(end, "\u2011"))
    return afterHyphen(prose, end, limit, taken);
  if (tokens.is(end, "'") || tokens.is(end, "\u2019")) {
    return language.tables.namePossessors.get(tokens, end - 1) && isFree(prose, next, limit, taken) ? next + 1 : null;
  }
  const isSuffix = tokens.is(end, ",") && language.tables.nameSuffixes.startsWith(tokens.word(next));
  return isSuffix && isFree(prose, next, limit, taken) && tokens.shape(next) === Shape.capitalised ? next + 1 : null;
}

/** Whether token i is a word with a capital that nothing has taken. */
function isFree({ tokens }: Prose, i: number, limit: number, taken: Uint8Array): boolean {
  return i < limit && isCapital(tokens, i) && taken[i] !== 1;
}

/** The second syllable of an East Asian given name is no longer. */
const SYLLABLE = 5;

/** "Jean-Paul", "Rostov-on-Don", "Kim Il-sung"; not "New York-based". */
function afterHyphen(prose: Prose, end: number, limit: number, taken: Uint8Array): number | null {
  const { tokens, language } = prose;
  if (!tokens.touches(end + 1)) return null;
  if (isFree(prose, end + 1, limit, taken)) return end + 2;
  const isTriple = tokens.is(end + 2, "-") && tokens.touches(end + 2) && tokens.touches(end + 3);
  if (isTriple && isFree(prose, end + 3, limit, taken)) return end + 4;
  const isSyllable = tokens.kind(end + 1) === TokenKind.word && tokens.end(end + 1) - tokens.start(end + 1) <= SYLLABLE;
  const follows = isCapital(tokens, end - 2) && !language.tables.nameTails.get(tokens, end + 1);
  return isSyllable && follows && !tokens.is(end + 2, "-") ? end + 2 : null;
}

/** Over "de la", "van der", "al-" and "d'" to the word they belong to. */
function afterParticles(prose: Prose, end: number, limit: number, taken: Uint8Array): number | null {
  const { tokens, language } = prose;
  const { nameJoints } = language.tables;
  let at = end;
  while (at < limit && at < end + 3 && isParticle(nameJoints.get(tokens, at))) at += 1;
  if (at === end) return tokens.shape(at) === Shape.mixed ? at + 1 : null;
  if (tokens.is(at, "-") && tokens.touches(at)) at += 1;
  return isFree(prose, at, limit, taken) ? at + 1 : null;
}

/** Whether a word may stand between two words of a person's name. */
function isParticle(joint: NameJoint | undefined): boolean {
  return joint === "particle" || joint === "inner";
}

/** "Ministry of the Interior": over "of" and "the", where a head stands before them. */
function afterOf(prose: Prose, first: number, end: number, limit: number, taken: Uint8Array): number | null {
  const { tokens, language } = prose;
  const { nameJoints, nameHeads, nameOpenings } = language.tables;
  if (nameJoints.get(tokens, end) !== "of") return null;
  const head = nameHeads.get(tokens, end - 1) ?? (end - 1 === first ? nameOpenings.get(tokens, first) : undefined);
  if (head === undefined) return null;
  const at = nameJoints.get(tokens, end + 1) === "article" ? end + 2 : end + 1;
  if (at >= limit || !isCapital(tokens, at) || taken[at] === 1) return null;
  const known = knownAt(prose, at, limit);
  return known === null ? at + 1 : known.end;
}

/** "The Truth and Reconciliation Commission": an article, two words, and a head for both. */
function isHeadedPair({ tokens, language }: Prose, first: number, limit: number): boolean {
  const { nameJoints, nameHeads } = language.tables;
  if (nameJoints.get(tokens, first - 1) !== "article" || nameJoints.get(tokens, first + 1) !== "and") return false;
  if (nameHeads.get(tokens, first) !== undefined || first + 3 >= limit || !isCapital(tokens, first + 3)) return false;
  return nameHeads.get(tokens, first + 3) === "group";
}

/** "Ministry of Health and Welfare": over "and", unless another name stands after it. */
function afterAnd(prose: Prose, end: number, limit: number, taken: Uint8Array): number | null {
  const { tokens, language } = prose;
  const { nameJoints, nameTitles, nameGiven, nameAdjectives } = language.tables;
  const at = end + 1;
  if (nameJoints.get(tokens, end) !== "and" || at >= limit || !isCapital(tokens, at) || taken[at] === 1) return null;
  const word = tokens.word(at);
  if (nameTitles.startsWith(word) || nameGiven.startsWith(word) || nameAdjectives.startsWith(word)) return null;
  if (knownAt(prose, end - 1, limit) !== null || knownAt(prose, at, limit) !== null || isAcronymLike(prose, at))
    return null;
  return at + 1;
}

function isAcronymLike({ tokens }: Prose, i: number): boolean {
  return tokens.shape(i) === Shape.upper;
}

function isPossessive({ tokens }: Prose, i: number): boolean {
  return tokens.touches(i) && (tokens.is(i, "'s") || tokens.is(i, "\u2019s"));
}
