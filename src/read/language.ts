import type { Document } from "./document.ts";
import { cues } from "./known-cues.ts";

/** Code units of prose that a language is told from. */
const SAMPLE = 4000;

/** Words from which the share of common ones says anything. */
const LEAST_WORDS = 12;

/** Share of words that are articles, prepositions and the like, in prose of a language that has a table of them. */
const COMMON_SHARE = 0.2;

/** Letters without which no unknown language is told: names alone mislead for long. */
const LEAST_LETTERS = 120;

/** How sure the detector must be, and how far ahead of its second guess. */
const LEAST_ACCURACY = 0.5;
const LEAST_LEAD = 0.3;

/** The ISO 639-1 code of the language that a text is in; null where it is too short or too mixed to say. */
export async function detectLanguage(text: string): Promise<string | null> {
  const known = byCommonWords(text);
  if (known !== null) return known;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null;
  const { detectAll } = await import("tinyld");
  const [first, second] = detectAll(text);
  if (first === undefined || first.accuracy < LEAST_ACCURACY) return null;
  return first.accuracy - (second?.accuracy ?? 0) >= LEAST_LEAD ? first.lang : null;
}

/** A bounded sample of a document's paragraphs, from its beginning, middle and end. */
export function proseSample({ running, blocks }: Document): string {
  const prose = blocks.filter(({ kind, span }) => kind === "paragraph" && span.end - span.start > 40);
  const chosen = prose.length > 0 ? prose : blocks.filter(({ kind }) => kind !== "boilerplate");
  const share = SAMPLE / 4;
  const starts = [0, Math.floor(chosen.length / 3), Math.floor((chosen.length * 2) / 3), chosen.length - 1];
  const words = [...new Set(starts)].map((index) => {
    const start = chosen[index]?.span.start ?? 0;
    return running.text.slice(start, Math.min(start + share, chosen.at(-1)?.span.end ?? 0));
  });
  return words.join("\n");
}

/** The language whose common words hold their share of the text: cheap, and safe where a text is full of names. */
function byCommonWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const found = cues.find(({ commonWords, openWords }) => {
    const common = words.filter((word) => commonWords.has(word) || openWords.has(word)).length;
    return common >= words.length * COMMON_SHARE;
  });
  return found?.language ?? null;
}
