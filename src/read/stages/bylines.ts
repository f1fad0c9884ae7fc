import { cues } from "../known-cues.ts";
import { folded } from "../phrases.ts";

/** A byline is no longer than this. */
const LONGEST = 120;

/** Whether words name the author and no more: "By Jane Doe and John Roe in Warsaw". */
export function isByline(words: string): boolean {
  if (words.length > LONGEST) return false;
  const rest = afterOpener(words);
  return rest !== null && rest.length > 0 && (isNames(rest) || isOffice(rest));
}

/** The name in a byline, without the words that introduce it. */
export function nameIn(words: string): string {
  return (afterOpener(words) ?? words).replace(/^[|\s\p{Pd}]+|[|,\s\p{Pd}]+$/gu, "");
}

/** What follows the words that introduce an author; null where there are none. */
function afterOpener(words: string): string | null {
  const text = folded(words);
  for (const { bylineOpeners } of cues) {
    for (const opener of bylineOpeners) {
      if (!text.startsWith(opener)) continue;
      const rest = words.trim().slice(opener.length);
      if (/^[\s:]/u.test(rest) || opener.endsWith(":")) return rest.replace(/^[\s:]+/u, "");
    }
  }
  return null;
}

/** Whether somebody is named by what they do alone: "our own correspondent", "staff reporters". */
function isOffice(rest: string): boolean {
  const parts = rest.replace(/\.$/u, "").split(/\s+/u);
  const isOf = (part: string) => cues.some(({ bylineWords }) => bylineWords.has(part));
  const isPerson = (part: string) => cues.some(({ bylineOffices }) => bylineOffices.has(part));
  return parts.every(isOf) && parts.some(isPerson);
}

/** Whether every word is capitalised or stands between names; a name has two words, or the line is one capitalised word. */
function isNames(rest: string): boolean {
  if (/[.!?]$/u.test(rest) && !/(?:^|\s)\p{L}{1,3}\.$/u.test(rest)) return false;
  const parts = rest.split(/[\s,|]+/u).filter((part) => part !== "");
  if (parts.length === 0 || parts.length > 14) return false;
  const isSmall = (part: string) => cues.some((c) => c.nameParticles.has(part) || c.bylineWords.has(part));
  const isCapital = (part: string) => /^\p{Lu}[\p{L}'\u2019.-]*$/u.test(part);
  return isCapital(parts[0] ?? "") && parts.every((part) => isCapital(part) || isSmall(part) || part === "&");
}
