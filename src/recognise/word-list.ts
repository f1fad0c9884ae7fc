import type { Words } from "./phrase-table.ts";

/**
 * A table in which every phrase means the same: the phrases of a list, parted by commas or line ends.
 * "is|was thought" stands for "is thought" and "was thought".
 */
export function wordList<const T>(list: string, meaning: T): Words<T> {
  return Object.fromEntries(phrasesOf(list).map((phrase) => [phrase, meaning]));
}

/**
 * A table of phrases that stand for one another, a line for each group: all of the line mean its first.
 * A line of lone phrases parted by ";" holds groups of one.
 */
export function synonymList(list: string): Words<string> {
  const groups = list
    .split(/[\n;]/u)
    .map(phrasesOf)
    .filter((group) => group.length > 0);
  return Object.fromEntries(groups.flatMap((group) => group.map((phrase) => [phrase, group[0] ?? phrase])));
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap(alternatives);
}

/** Every way to take one of the alternatives at each place. */
function alternatives(phrase: string): readonly string[] {
  if (!phrase.includes("|")) return [phrase];
  const places = phrase.split(/\s+/u).map((place) => place.split("|"));
  return places.reduce<readonly string[]>(
    (starts, place) => starts.flatMap((start) => place.map((word) => `${start} ${word}`.trim())),
    [""],
  );
}
