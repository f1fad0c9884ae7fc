import type { Prose } from "../prose.ts";
import { Shape, TokenKind } from "../tokens.ts";
import { endingOf, isAcronym, isCapital, knownAt } from "./lexicon.ts";
import type { Run } from "./runs.ts";

/**
 * Takes from each run the words that have a capital only because a sentence begins with them. A word no table knows
 * counts as a name there if the text has it with a capital elsewhere, or if what follows it speaks of a person.
 */
export function trimOpenings(prose: Prose, runs: readonly Run[]): readonly Run[] {
  const trimmed = runs.map((run) => dropOpeners(prose, run)).filter((run) => run.end > run.first);
  const doubtful = trimmed.filter((run) => run.opens && !run.loud && isDoubtful(prose, run));
  if (doubtful.length === 0) return trimmed;
  const capitals = capitalsWithin(prose, trimmed);
  const words = new Set(doubtful.map((run) => prose.tokens.at(run.first)).filter((word) => !capitals.has(word)));
  const lowers = foundInLowerCase(prose, words);
  const dropped = new Set(
    doubtful.filter((run) => {
      const word = prose.tokens.at(run.first);
      if (capitals.has(word)) return false;
      const ending = endingOf(prose, run.first);
      if (lowers.has(word) || ending === "participle" || ending === "adverb") return true;
      if (run.end - run.first > 1 || speaksOfPerson(prose, run.end) || isOwner(prose, run.end)) return false;
      return !isGivenSubject(prose, run.first);
    }),
  );
  return trimmed
    .map((run) => (dropped.has(run) ? { ...run, first: afterFirst(prose, run), opens: false } : run))
    .filter((run) => run.end > run.first);
}

/** "James left Dublin": a given name with its verb. */
function isGivenSubject(prose: Prose, i: number): boolean {
  const { tokens, language } = prose;
  const { auxiliaries, finiteVerbs, nameGiven } = language.tables;
  if (nameGiven.get(tokens, i) === undefined || tokens.shape(i + 1) !== Shape.lower) return false;
  if (auxiliaries.get(tokens, i + 1) !== undefined || finiteVerbs.get(tokens, i + 1) !== undefined) return true;
  return endingOf(prose, i + 1) === "past";
}

/** Whether a possessive ending stands at token i. */
function isOwner({ tokens }: Prose, i: number): boolean {
  return tokens.touches(i) && (tokens.is(i, "'s") || tokens.is(i, "\u2019s"));
}

/** Drops leading function words everywhere, and other ordinary words where a sentence opens. */
function dropOpeners(prose: Prose, run: Run): Run {
  const { nameOpeners } = prose.language.tables;
  let { first } = run;
  while (first < run.end) {
    if (isInitial(prose, first) && nameOpeners.get(prose.tokens, first + 2) === "always") first += 2;
    if (knownAt(prose, first, run.end) !== null) break;
    const opener = nameOpeners.get(prose.tokens, first);
    if (opener === undefined || isInitial(prose, first)) break;
    if (opener === "opening" && (!run.opens || first > run.first || isEpithetOfHead(prose, first, run.end))) break;
    first = afterFirst(prose, { ...run, first });
  }
  return first === run.first ? run : { ...run, first, opens: run.opens && first === run.first };
}

/** "A. J. P. Taylor". */
function isInitial({ tokens }: Prose, i: number): boolean {
  return tokens.shape(i) === Shape.initial && tokens.is(i + 1, ".") && tokens.touches(i + 1);
}

/** "Second International" keeps its first word, though a sentence may begin with it. */
function isEpithetOfHead({ tokens, language }: Prose, i: number, end: number): boolean {
  const { nameEpithets, nameHeads, nameTitles } = language.tables;
  if (end - i < 2) return false;
  return (
    nameEpithets.startsWith(tokens.word(i)) &&
    (nameHeads.get(tokens, end - 1) !== undefined || nameTitles.longest(tokens, i, end) !== null)
  );
}

/** The first token after the first word of a run and whatever ties it to the next. */
function afterFirst({ tokens }: Prose, run: Run): number {
  let at = run.first + 1;
  while (at < run.end && !isCapital(tokens, at)) at += 1;
  return at;
}

/** Whether no table vouches for the first word of a run. */
function isDoubtful(prose: Prose, run: Run): boolean {
  const { tokens, language } = prose;
  const { nameGiven, nameTitles, nameAdjectives, nameOpenings, nameEpithets } = language.tables;
  const word = tokens.word(run.first);
  if (
    isAcronym(tokens, run.first) ||
    tokens.shape(run.first) === Shape.initial ||
    tokens.shape(run.first) === Shape.mixed
  )
    return false;
  if (isVeiled(prose, run)) return false;
  if (word === 0) return true;
  if (run.end - run.first > 1 && nameGiven.get(tokens, run.first) !== undefined) return false;
  const vouched = [nameTitles, nameAdjectives, nameOpenings, nameEpithets].some((table) => table.startsWith(word));
  return !vouched && knownAt(prose, run.first, run.end) === null;
}

/** "Witness K.": a role and one letter, for somebody whose name is kept back. */
function isVeiled({ tokens, language }: Prose, { first, end }: Run): boolean {
  const isOneLetter = end - first === 2 && tokens.shape(first + 1) === Shape.initial;
  return isOneLetter && language.tables.nameRoles.get(tokens, first) !== undefined;
}

/** Words that have a capital where no sentence opens. */
function capitalsWithin({ tokens }: Prose, runs: readonly Run[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of runs) {
    if (run.loud) continue;
    for (let i = run.opens ? run.first + 1 : run.first; i < run.end; i += 1) {
      if (tokens.kind(i) === TokenKind.word) words.add(tokens.at(i));
    }
  }
  return words;
}

/** Which of these capitalised words the text also has in lower case. Only tokens of a like outline are compared. */
function foundInLowerCase({ tokens }: Prose, words: ReadonlySet<string>): ReadonlySet<string> {
  const outlines = new Uint8Array(0x10000);
  const wanted = new Map<string, string>();
  for (const word of words) {
    const lower = word.toLowerCase();
    wanted.set(lower, word);
    outlines[outlineOf(lower, 0, lower.length)] = 1;
  }
  const found = new Set<string>();
  for (let i = 0; i < tokens.length && found.size < wanted.size; i += 1) {
    if (tokens.shape(i) !== Shape.lower) continue;
    if (outlines[outlineOf(tokens.text, tokens.start(i), tokens.end(i))] !== 1) continue;
    const word = wanted.get(tokens.at(i));
    if (word !== undefined) found.add(word);
  }
  return found;
}

/** Sixteen bits of a word: its length, its first letter and its last two. */
function outlineOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31;
  const last = text.charCodeAt(end - 1) & 31;
  const before = text.charCodeAt(Math.max(start, end - 2)) & 1;
  return (first << 11) | (last << 6) | (before << 5) | Math.min(end - start, 31);
}

/** Whether the words from token i on say something of a person or a body, so that a name must stand before them. */
export function speaksOfPerson(prose: Prose, i: number): boolean {
  const { tokens, language } = prose;
  const { namePersonalVerbs, nameRelatives, nameRoles, nameJoints, sayings } = language.tables;
  if (namePersonalVerbs.longest(tokens, i) !== null) return true;
  if (sayings.get(tokens, i) !== undefined && endingOf(prose, i - 1) !== "plural") return true;
  if (!tokens.is(i, ",")) return false;
  if (nameRelatives.get(tokens, i + 1)) return true;
  if (nameJoints.get(tokens, i + 1) !== "article") return false;
  for (let at = i + 2; at < i + 6 && tokens.kind(at) === TokenKind.word; at += 1) {
    if (nameRoles.get(tokens, at)) return true;
  }
  return false;
}
