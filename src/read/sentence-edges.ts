/** How much of the end or beginning of a block tells whether a sentence ends or begins there. */
export const EDGE = 60;

/** Note marks and closing quotation marks, brackets and emphasis after the last word. */
const closers = /(?:\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021"'\u2019\u201d\u00bb)\]*_\s])+$/u;

/** Whether words that end so leave their sentence open. */
export function isOpenEnded(tail: string): boolean {
  const words = tail.replace(closers, "");
  if (/[.!?]\d{1,3}$/u.test(words)) return false;
  return /[\p{L}\p{N},;&\p{Pd}(]$/u.test(words);
}

/** Whether words that begin so go on with a sentence: a lower-case word that is no list mark and no address. */
export function startsMidSentence(head: string): boolean {
  return /^["'(\u2018\u201c\u00ab*_]{0,3}\p{Ll}(?![.)]\s|\w*:\/\/|ww\.)/u.test(head);
}

/** Whether words end as a sentence does. */
export function endsSentence(tail: string): boolean {
  const words = tail.replace(closers, "").replace(/([.!?])\d{1,3}$/u, "$1");
  return /[.!?\u2026]$/u.test(words);
}

/** The last word of a stretch, in lower case; empty where it ends in something else. */
export function lastWord(tail: string): string {
  return /(\p{L}+)\s*$/u.exec(tail)?.[1]?.toLowerCase() ?? "";
}
