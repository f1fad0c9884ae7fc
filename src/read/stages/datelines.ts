import { cues } from "../known-cues.ts";
import { isOpenWord } from "../line-breaks.ts";
import { folded } from "../phrases.ts";

/** A dateline is no longer than this; a sentence that says when a text was delivered may be longer. */
const LONGEST = 100;
const SENTENCE = 250;

/** Most words of a dateline that are neither numbers nor known: the place. */
const PLACE = 5;

const numericDate = /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}(?:-\d{2})?)\b/u;

/** Whether words are only a date, with a place, a time or an agency beside it: "MOSCOW, 3 March 1953". */
export function isDateline(words: string): boolean {
  if (words.length > LONGEST || !hasDate(words)) return false;
  const parts = words.replace(/\([^()]*\)/gu, " ").split(/[^\p{L}\p{N}.'\u2019]+/u);
  let places = 0;
  for (const written of parts) {
    const part = written.toLowerCase().replace(/^\.+|\.+$/gu, "");
    if (part === "" || /^\d/u.test(part) || isDateWord(part)) continue;
    if (!/^\p{Lu}/u.test(written) || isOpenWord(part)) return false;
    places += 1;
  }
  return places <= PLACE;
}

/** Whether words say when and where the text was delivered, written or published, and no more. */
export function isOccasion(words: string, emphasised: boolean): boolean {
  if (words.length > SENTENCE || !(hasDate(words) || /\b(?:1[5-9]|20)\d\d\b/u.test(words))) return false;
  if (/(?<!(?:^|\s|\.)\p{L})[.!?]["'\u201d)]?\s+\p{Lu}\p{L}{2}/u.test(words)) return false;
  const text = folded(words.replace(/^[\s([*_]+/u, ""));
  const isSentence = /[.!?]$/u.test(words);
  return cues.some(({ occasionOpeners, occasionWords, occasionSubjects, occasionTitles }) => {
    if (occasionOpeners.open(text)) return emphasised || !isSentence || hasNoPlainWords(words);
    if (!text.split(/[^\p{L}]+/u).some((word) => occasionWords.has(word))) return false;
    if (emphasised || /^[([]/u.test(words) || occasionSubjects.open(text)) return true;
    return !isSentence && occasionTitles.open(text);
  });
}

/**
 * How far into a paragraph its dateline reaches, and where the words after it begin: "MOSCOW, 3 March (Reuters) — The".
 * Null where it has none: the place must be in capitals, or have a date or an agency beside it.
 */
export function leadingDateline(words: string): { length: number; rest: number } | null {
  const match = /^[^\u2014\u2013]{3,80}?(?=\s?[\u2014\u2013]|\s?--|\s-\s)/u.exec(words);
  const rest =
    match === null
      ? null
      : /^\s?(?:[\u2014\u2013]|--|-)\s*(?=["'\u2018\u201c(]?[\p{Lu}\p{N}])/u.exec(words.slice(match[0].length));
  if (match === null || rest === null) return null;
  const [place] = match;
  // "Anna Berg (12 May 1842 – 3 January 1911)": a dash inside brackets opens no text.
  if (place.lastIndexOf("(") > place.lastIndexOf(")")) return null;
  const length = place.length;
  const isPlace =
    /^\p{Lu}{4,}(?:[\s-]\p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?(?: \(\p{Lu}[\p{L} ]+\))?$/u.test(
      place,
    );
  const isAgency = /^\p{Lu}[\p{L} .'\u2019-]{2,30}(?:, \p{L}[\p{L} .]+)? \(\p{Lu}[\p{L} ]{1,20}\)$/u.test(place);
  return isPlace || isAgency || isDateline(place) ? { length, rest: length + rest[0].length } : null;
}

/** Whether all words are names, numbers or known from datelines and from between names. */
function hasNoPlainWords(words: string): boolean {
  const plain = words.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? [];
  return plain.every((word) => isDateWord(word) || isOpenWord(word) || cues.some((c) => c.occasionWords.has(word)));
}

function hasDate(words: string): boolean {
  if (numericDate.test(words)) return true;
  if (!/\d/u.test(words)) return false;
  return words.split(/[^\p{L}]+/u).some((word) => cues.some(({ months }) => months.has(word.toLowerCase())));
}

function isDateWord(part: string): boolean {
  return cues.some((c) => c.months.has(part) || c.weekdays.has(part) || c.datelineWords.has(part));
}
