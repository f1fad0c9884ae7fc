import { isSpace } from "./white-space.ts";

/** How much of the end or beginning of a block tells whether a sentence ends or begins there. */
export const EDGE = 60;

/** Closing quotation marks, brackets, emphasis and the marks of notes, which may stand after the last stop. */
const closers = "\"'\u2019\u201d\u00bb)]*_\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2020\u2021";

/** Where words end without the closers after them, and without the number of a note. */
function lastOf(tail: string): number {
  let end = tail.length;
  for (;;) {
    const character = tail.charAt(end - 1);
    const note = character === "]" ? /\[\d{1,3}\]$/u.exec(tail.slice(Math.max(0, end - 5), end)) : null;
    if (note !== null) end -= note[0].length;
    else if (end > 0 && (closers.includes(character) || isSpace(tail.charCodeAt(end - 1)))) end -= 1;
    else break;
  }
  return end;
}

/** Where the stop before the number of a note stands, as in "year.3"; -1 where there is none. */
function stopBeforeNumber(tail: string, end: number): number {
  let at = end;
  while (at > 0 && isDigit(tail.charCodeAt(at - 1))) at -= 1;
  return at < end && end - at <= 3 && isStop(tail.charAt(at - 1)) ? at - 1 : -1;
}

/** Whether words that end so leave their sentence open. */
export function isOpenEnded(tail: string): boolean {
  const end = lastOf(tail);
  const last = tail.charAt(end - 1);
  if (isDigit(last.charCodeAt(0))) return stopBeforeNumber(tail, end) < 0;
  return /[\p{L}\p{N},;&\p{Pd}(]/u.test(last);
}

/** Whether words end as a sentence does. */
export function endsSentence(tail: string): boolean {
  const end = lastOf(tail);
  return isStop(tail.charAt(end - 1)) || stopBeforeNumber(tail, end) >= 0;
}

function isStop(character: string): boolean {
  return character === "." || character === "!" || character === "?" || character === "\u2026";
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether words that begin so go on with a sentence: a lower-case word that is no list mark and no address. */
export function startsMidSentence(head: string): boolean {
  const code = head.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return false;
  return /^["'(\u2018\u201c\u00ab*_]{0,3}\p{Ll}(?![.)]\s|\w*:\/\/|ww\.)/u.test(head);
}

/** The last word of a stretch, in lower case; empty where it ends in something else. */
export function lastWord(tail: string): string {
  let end = tail.length;
  while (end > 0 && isSpace(tail.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && /\p{L}/u.test(tail.charAt(start - 1))) start -= 1;
  return tail.slice(start, end).toLowerCase();
}
