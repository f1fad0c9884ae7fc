/** Words as cue tables have them: lower case, straight apostrophes, single spaces. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether words begin with one of the phrases, and the phrase ends where a word does. */
export function beginsWith(words: string, phrases: ReadonlySet<string>): boolean {
  const text = folded(words);
  for (let end = 1; end <= Math.min(text.length, LONGEST_PHRASE); end += 1) {
    if (isWithinWord(text, end)) continue;
    if (phrases.has(text.slice(0, end))) return true;
  }
  return false;
}

/** Cue phrases are no longer than this. */
const LONGEST_PHRASE = 40;

function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
