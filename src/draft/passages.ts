import { asQuotation, oneLine } from "../casebook/written-form.ts";
import type { Reading } from "../examine.ts";
import { type Document, paragraphNumbers } from "../read/document.ts";
import type { Span } from "../text/span.ts";

/** A longer sentence is quoted from some words before the figure to some after it. */
const LONGEST = 220;
const AROUND = 90;

/** Returns what cites words of a reading: the source, the paragraph, and the sentence around them. */
export function citing(reading: Reading, source: string): (span: Span, sentence: number) => string {
  const { prose, document } = reading;
  const numbers = paragraphNumbers(document.blocks);
  return (span, index) => {
    const sentence = prose.sentences[index];
    const number = sentence === undefined ? null : (numbers[sentence.block] ?? null);
    const whole: Span =
      sentence === undefined
        ? span
        : {
            start: Math.min(span.start, prose.tokens.start(sentence.first)),
            end: Math.max(span.end, prose.tokens.end(sentence.end - 1)),
          };
    return citation(source, number, wordsIn(prose.text, whole, span));
  };
}

/** Cites just these words of a document. */
export function citationOf({ running, blocks }: Document, source: string, { start, end }: Span): string {
  const index = blocks.findLastIndex(({ span }) => span.start <= start);
  return citation(source, paragraphNumbers(blocks)[index] ?? null, oneLine(running.text.slice(start, end)));
}

function citation(source: string, paragraph: number | null, words: string): string {
  const quote = asQuotation(words);
  return [source, ...(paragraph === null ? [] : [`¶${paragraph}`]), ...(quote === null ? [] : [quote])].join(" ");
}

/** The words of a sentence, on one line; of a long one, those around the figure. */
function wordsIn(text: string, sentence: Span, { start, end }: Span): string {
  const isLong = sentence.end - sentence.start > LONGEST;
  const from = isLong ? wordStart(text, Math.max(sentence.start, start - AROUND), start) : sentence.start;
  const to = isLong ? wordEnd(text, Math.min(sentence.end, end + AROUND), end) : sentence.end;
  return text.slice(from, to).replace(/\s+/gu, " ").trim();
}

function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at > 0 && !/\s/u.test(text[at - 1] ?? " ")) at += 1;
  return at;
}

function wordEnd(text: string, to: number, limit: number): number {
  let at = to;
  while (at > limit && !/\s/u.test(text[at] ?? " ")) at -= 1;
  return at;
}
