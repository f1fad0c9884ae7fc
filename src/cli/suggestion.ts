import { distance } from "fastest-levenshtein";

/** "did you mean X?" where a known word is near enough for a slip of the hand; undefined where none is. */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  const near = known
    .map((word) => ({ word, edits: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits <= Math.floor(Math.max(word.length, written.length) / 3))
    .sort((a, b) => a.edits - b.edits);
  return near[0] === undefined ? undefined : `did you mean ${near[0].word}?`;
}
