import { cues } from "./known-cues.ts";
import { EDGE, endsSentence, lastWord, startsMidSentence } from "./sentence-edges.ts";
import { isByline } from "./stages/bylines.ts";

/** A line up to this length can be a heading, a name or a date that stands above other lines. */
const SHORT = 60;

/**
 * Whether a line goes on in the next one though nothing is known of the width it was set in. Lines that look like a
 * heading, a name, or one of a stack of short lines stand for themselves.
 */
export function goesOn(line: string, next: string): boolean {
  const tail = line.slice(-EDGE);
  if (line.length <= SHORT && isByline(/^[^\n\r]*/u.exec(next)?.[0] ?? "")) return false;
  if (startsMidSentence(next) || endsSentence(tail)) return true;
  if (/[,;(\p{Pd}]$/u.test(tail) || isOpenWord(lastWord(tail))) return true;
  return line.length > SHORT || !standsAlone(line);
}

/** How much of the end of a line, and of the beginning of the next, `goesOn` looks at. */
export const LINE = SHORT + 1;

/** Whether a short line without a full stop is a heading, a name or a date: no running prose in it. */
function standsAlone(words: string): boolean {
  if (words.endsWith(":")) return true;
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length <= 3) return true;
  const first = all[0]?.toLowerCase() ?? "";
  if (isOpenWord(first) && !cues.some(({ articles }) => articles.has(first))) return false;
  return all.every((word) => !/^\p{Ll}/u.test(word) || isOpenWord(word));
}

/** Whether a word leaves its sentence open wherever a line or block ends in it: an article, a preposition. */
export function isOpenWord(word: string): boolean {
  return cues.some(({ openWords }) => openWords.has(word));
}
