import { isByline, nameIn } from "./bylines.ts";
import { isDateline, isOccasion } from "./datelines.ts";

/** A line that says who wrote a text, or when and where; with the author's name if it gives one. */
export interface FrontLine {
  readonly kind: "byline" | "dateline";
  readonly byline: string | null;
}

/** What parts a byline from a date on one line. */
const partings = /\.\s+(?=[\p{Lu}\d])|\s*[|\u00b7\u2022]\s*|\s+[\u2013\u2014]\s+/u;

/** A line with several parts is no longer than this, and has no more of them. */
const LONGEST = 160;
const MOST_PARTS = 4;

/** Reads a line of front matter; null for any other. */
export function readFrontLine(words: string, emphasised: boolean): FrontLine | null {
  const whole = readPart(words, emphasised);
  if (whole !== null || words.length > LONGEST) return whole;
  const parts = words
    .replace(/\.$/u, "")
    .split(partings)
    .filter((part) => part !== "");
  if (parts.length === 1) return namedAndDated(words);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const lines = parts.map((part) => readPart(part, emphasised));
  if (lines.includes(null)) return null;
  const byline = lines.find((line) => line?.kind === "byline")?.byline ?? null;
  return { kind: lines.some((line) => line?.kind === "dateline") ? "dateline" : "byline", byline };
}

/**
 * "By Jane Doe, Riga, 3 March 1953": an author, and after one of the commas no more than a place and a date; or "March 3,
 * 1953 by Jane Doe".
 */
function namedAndDated(words: string): FrontLine | null {
  for (let space = words.indexOf(" "); space >= 0; space = words.indexOf(" ", space + 1)) {
    const author = words.slice(space + 1);
    if (isByline(author) && isDateline(words.slice(0, space))) return { kind: "dateline", byline: nameIn(author) };
  }
  for (let comma = words.indexOf(", "); comma >= 0; comma = words.indexOf(", ", comma + 1)) {
    const author = words.slice(0, comma);
    if (isByline(author) && isDateline(words.slice(comma + 2))) return { kind: "dateline", byline: nameIn(author) };
  }
  return null;
}

function readPart(words: string, emphasised: boolean): FrontLine | null {
  if (isDateline(words) || isOccasion(words, emphasised)) return { kind: "dateline", byline: null };
  return isByline(words) ? { kind: "byline", byline: nameIn(words) } : null;
}
