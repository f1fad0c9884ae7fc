/**
 * Whether the characters outside ASCII look as they do in prose: letters stand beside letters of the same alphabet,
 * the case changes only at the start of a word or for a whole word, and the rest is the punctuation of print.
 */
export function readsAsProse(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const [word] of text.matchAll(/[^\s\p{ASCII}]|[\p{L}\p{M}]*[^\P{L}\p{ASCII}][\p{L}\p{M}]*/gu)) {
    if (!/[\p{L}\p{M}]/u.test(word)) {
      if (printed.test(word)) good += 1;
      else bad += 1;
    } else if (isWord(word)) good += 1;
    else bad += 1;
  }
  return good > 0 && bad * 20 <= good;
}

/** Marks outside ASCII that print has. */
const printed =
  /[\u00a0\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u00ab\u00bb\u00a3\u20ac\u00a7\u00b0\u00b7\u00bc-\u00be\u00d7\u2116\u2030\u2122\u00a9\u00ae\u00b2\u00b3\u00b9\u00ba\u00aa\u00bf\u00a1]/u;

function isWord(word: string): boolean {
  if (word.length === 1)
    return /[\u00e0-\u00ff\u00c0-\u00de\u0400-\u045f]/u.test(word) && !/[\u00ff\u00fe\u00f0\u00de\u00d0]/u.test(word);
  if (/[\u0400-\u04ff]/u.test(word) && /[A-Za-z\u00c0-\u024f]/u.test(word)) return false;
  return /^\p{Lu}?[\p{Ll}\p{M}]+$|^\p{Lu}+$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$|^\p{Lo}+$/u.test(word);
}
