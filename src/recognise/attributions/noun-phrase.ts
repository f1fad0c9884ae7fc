import { TokenKind } from "../tokens.ts";
import {
  type Claimant,
  describedClaimant,
  isNumbered,
  namedClaimant,
  phrasePart,
  pronounClaimant,
  within,
  wordsOf,
} from "./claimant.ts";
import type { NamePlace, Scene } from "./scene.ts";

/** Noun phrases are not followed further than this, in tokens. */
const LONGEST = 30;

/** A noun phrase without what is tied to it by prepositions. */
interface Chunk {
  readonly first: number;
  readonly end: number;
  /** The name it ends with, where it ends with one. */
  readonly name: NamePlace | null;
}

/** The claimant whom the noun phrase before token `end` names; null where there is none. */
export function claimantBefore(scene: Scene, end: number, limit: number): Claimant | null {
  const { tokens, language } = scene.prose;
  const { speechPronouns, phraseLinks } = language.tables;
  if (end - 2 >= limit && isNumbered(scene, end - 2)) return claimantBefore(scene, end - 1, limit);
  const pronoun = end > limit ? speechPronouns.get(tokens, end - 1) : undefined;
  const lowest = Math.max(limit, end - LONGEST);
  const last = chunkBefore(scene, end, lowest);
  if (pronoun !== undefined && (last === null || last.end - last.first === 1))
    return pronounClaimant(scene, end - 1, pronoun);
  if (last === null) return null;
  let head = last;
  while (head.first - 1 > lowest && phraseLinks.get(tokens, head.first - 1)) {
    const before = chunkBefore(scene, head.first - 1, lowest);
    if (before === null) break;
    head = before;
    if (before.name !== null) break;
  }
  return coordinated(scene, claimantOf(scene, head, last), head, lowest);
}

/** The claimant whom the noun phrase from token `first` on names; null where there is none. */
export function claimantAfter(scene: Scene, first: number, limit: number): Claimant | null {
  const { tokens, language } = scene.prose;
  const { speechPronouns, phraseLinks } = language.tables;
  const pronoun = speechPronouns.get(tokens, first);
  const highest = Math.min(limit, first + LONGEST);
  const head = chunkAfter(scene, first, highest);
  if (pronoun !== undefined && (head === null || head.end - head.first === 1))
    return pronounClaimant(scene, first, pronoun);
  if (head === null) return null;
  let last = head;
  while (head.name === null && last.end < highest && phraseLinks.get(tokens, last.end)) {
    const after = chunkAfter(scene, last.end + 1, highest);
    if (after === null) break;
    last = { ...after, first: head.first };
  }
  const claimant = claimantOf(scene, head, last);
  return describedByName(scene, claimant, limit) ?? claimant;
}

/** "The secretary, Mr Fourie,": the name behind the comma says it better, unless a verb of its own follows. */
function describedByName(scene: Scene, claimant: Claimant, limit: number): Claimant | null {
  const { end } = claimant.phrase;
  const { tokens } = scene.prose;
  if (claimant.name !== null || claimant.type !== "person" || end + 1 >= limit || !tokens.is(end, ",")) return null;
  const place = scene.nameAt(end + 1);
  if (place !== null && place.end < limit && tokens.kind(place.end) !== TokenKind.punctuation) return null;
  if (place === null || place.first !== end + 1 || scene.names[place.name]?.type !== "person") return null;
  const description = wordsOf(scene, claimant.end - 1, claimant.end);
  return { ...within(namedClaimant(scene, place), claimant.first, place.end), description };
}

/** Who speaks in a phrase that begins with `head` and ends with `last`: "a report by Amnesty", "officials in Kyiv". */
function claimantOf(scene: Scene, head: Chunk, last: Chunk): Claimant {
  const { tokens, language } = scene.prose;
  if (head.name !== null) return within(namedClaimant(scene, head.name), head.first, last.end);
  const described = describedClaimant(scene, head.first, last.end, head.end - 1);
  if (described.type !== "source") return described;
  const owner = ownerOf(scene, head);
  if (owner !== null) return within(owner, head.first, last.end);
  const isAuthor = last.name !== null && language.tables.agentMarks.get(tokens, last.name.first - 1);
  return isAuthor && last.name !== null ? within(namedClaimant(scene, last.name), head.first, last.end) : described;
}

/** Whose writing it is: "Amnesty's report", "its report". */
function ownerOf(scene: Scene, chunk: Chunk): Claimant | null {
  const { tokens, language } = scene.prose;
  const pronoun = language.tables.possessivePronouns.get(tokens, chunk.first);
  if (pronoun !== undefined) return pronounClaimant(scene, chunk.first, pronoun);
  const place = scene.nameAt(chunk.first);
  return place !== null && isPossessive(scene, place.end) && place.end < chunk.end ? namedClaimant(scene, place) : null;
}

/** "Busey and Martin": the two are one claimant. */
function coordinated(scene: Scene, claimant: Claimant, head: Chunk, limit: number): Claimant {
  const { tokens, language } = scene.prose;
  const and = head.first - 1;
  if (head.name === null || and <= limit || !language.tables.phraseConjunctions.get(tokens, and)) return claimant;
  const other = scene.nameAt(and - 1);
  if (other === null || other.end !== and || other.first < limit || claimant.type === "place") return claimant;
  const range = { first: other.first, end: claimant.end };
  return {
    ...claimant,
    ...range,
    phrase: range,
    label: wordsOf(scene, range.first, range.end),
    name: null,
    type: "group",
  };
}

function chunkBefore(scene: Scene, end: number, limit: number): Chunk | null {
  const { finiteVerbs } = scene.prose.language.tables;
  const { tokens } = scene.prose;
  const name = end > limit ? scene.nameAt(end - 1) : null;
  let first = end;
  while (first > limit) {
    const place = scene.nameAt(first - 1);
    if (place !== null && place.first >= limit) {
      if (first < end && isAdverbial(scene, place, limit)) break;
      first = place.first;
      continue;
    }
    const isCounted = first < end && tokens.kind(first - 1) === TokenKind.digits && scene.nameAt(first) !== null;
    const part = isPossessive(scene, first - 1) ? "word" : isCounted ? "none" : phrasePart(scene, first - 1);
    if (part === "none" || (first < end && finiteVerbs.get(tokens, first - 1))) break;
    first -= 1;
    if (part === "opener") {
      while (first > limit && phrasePart(scene, first - 1) === "opener" && !isPronoun(scene, first - 1)) first -= 1;
      break;
    }
  }
  return isPhrase(scene, first, end) ? { first: withoutVerb(scene, first, end, limit), end, name } : null;
}

function isPronoun({ prose: { tokens, language } }: Scene, i: number): boolean {
  return language.tables.speechPronouns.get(tokens, i) !== undefined;
}

/** Articles alone are no phrase, and what ends with a possessive lacks its noun; "some" and "others" stand alone. */
function isPhrase(scene: Scene, first: number, end: number): boolean {
  if (first >= end || isPossessive(scene, end - 1)) return false;
  const { tokens, language } = scene.prose;
  return phrasePart(scene, end - 1) !== "opener" || language.tables.claimantNouns.get(tokens, end - 1) !== undefined;
}

/** "They display posters": the word behind a pronoun is its verb. */
function withoutVerb(scene: Scene, first: number, end: number, limit: number): number {
  const { tokens, language } = scene.prose;
  const isSubject = first > limit && language.tables.speechPronouns.get(tokens, first - 1) !== undefined;
  return isSubject && end - first > 1 && phrasePart(scene, first) === "word" ? first + 1 : first;
}

/** "In Poland officials said": the place is not part of who said it. */
function isAdverbial({ prose, names }: Scene, place: NamePlace, limit: number): boolean {
  if (names[place.name]?.type !== "place" || place.first <= limit) return false;
  return prose.language.tables.phraseLinks.get(prose.tokens, place.first - 1) === true;
}

function chunkAfter(scene: Scene, first: number, limit: number): Chunk | null {
  const { tokens, language } = scene.prose;
  const { finiteVerbs, claimantNouns } = language.tables;
  let end = first;
  let name: NamePlace | null = null;
  while (end < limit && phrasePart(scene, end) === "opener") end += 1;
  while (end < limit) {
    const place = scene.nameAt(end);
    if (place !== null) {
      name = place;
      end = place.end;
      continue;
    }
    const isOwner = isPossessive(scene, end);
    if (!isOwner && phrasePart(scene, end) !== "word") break;
    if (name !== null && !isOwner && !isPossessive(scene, end - 1) && claimantNouns.get(tokens, end) === undefined)
      break;
    if (end > first && (finiteVerbs.get(tokens, end) || (!isOwner && endsBefore(scene, first, end)))) break;
    name = null;
    end += 1;
  }
  return end > first ? { first, end, name } : null;
}

/** Whether a phrase is whole before token i: a number begins, or a claimant stands there and no further one follows. */
function endsBefore(scene: Scene, first: number, i: number): boolean {
  const { tokens, language } = scene.prose;
  if (scene.figureIn(i, i + 1) !== null && phrasePart(scene, i - 1) !== "opener") return true;
  const { claimantNouns } = language.tables;
  if (i - 1 < first || claimantNouns.get(tokens, i - 1) === undefined || tokens.kind(i) === TokenKind.punctuation)
    return false;
  return claimantNouns.get(tokens, i) === undefined && phrasePart(scene, i - 1) !== "opener";
}

/** Whether token i is a possessive ending. */
export function isPossessive({ prose: { tokens } }: Scene, i: number): boolean {
  return tokens.kind(i) === TokenKind.word && tokens.touches(i) && (tokens.is(i, "'s") || tokens.is(i, "\u2019s"));
}
