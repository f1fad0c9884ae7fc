import { distance } from "fastest-levenshtein";

/** The known word that a slip of the hand would turn into this one; undefined where none is near enough. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const most = Math.floor(Math.max(one.length, written.length) / 3);
    // Words of very different length are not compared: most of a large casebook is passed over here.
    if (Math.abs(one.length - written.length) > Math.min(most, least - 1)) continue;
    const edits = slips(written, one.toLowerCase());
    if (edits > most || edits >= least) continue;
    nearest = one;
    least = edits;
  }
  return nearest;
}

/** Edits from one word to another; two letters changed about are one slip of the hand. */
function slips(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && [...a].sort().join("") === [...b].sort().join("") ? 1 : edits;
}
