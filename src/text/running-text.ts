import type { Span } from "./span.ts";

/**
 * The text as a reader meets it: markup gone, entities decoded, hard wraps and page seams joined, footnotes
 * moved out of the sentence they interrupt. Each of its code units knows where in the source it came from.
 *
 * A piece maps `length` code units of running text to `sourceLength` of the source. Where both are equal the
 * mapping is one to one; otherwise (an entity, a glued seam) the piece maps as a whole.
 */
export class RunningText {
  readonly text: string;
  readonly #starts: Int32Array;
  readonly #sourceStarts: Int32Array;
  readonly #sourceLengths: Int32Array;
  #order: Int32Array | null = null;

  constructor(text: string, starts: Int32Array, sourceStarts: Int32Array, sourceLengths: Int32Array) {
    this.text = text;
    this.#starts = starts;
    this.#sourceStarts = sourceStarts;
    this.#sourceLengths = sourceLengths;
  }

  /** The source span that covers a span of the running text, whatever was skipped or moved between its ends. */
  toSource(span: Span): Span {
    if (span.end <= span.start) {
      const at = this.#locate(span.start).start;
      return { start: at, end: at };
    }
    const first = this.#locate(span.start);
    const last = this.#locate(span.end - 1);
    return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  }

  /**
   * The running span of a stretch of the source: what of it is read at all. Null where nothing is, as of markup alone.
   * Footnotes that were moved are found where they were moved to.
   */
  toRunning({ start, end }: Span): Span | null {
    const order = this.#inSource();
    const sourceStart = (index: number) => this.#sourceStarts[order[index] ?? 0] ?? 0;
    const holding = firstThat(order.length, (i) => sourceStart(i) > start) - 1;
    const first = holding >= 0 && this.#sourceEnd(order[holding] ?? 0) > start ? holding : holding + 1;
    const last = firstThat(order.length, (i) => sourceStart(i) >= end) - 1;
    const [from, to] = [order[first], order[last]];
    if (from === undefined || to === undefined || last < first) return null;
    const running = { start: this.#runningStart(from, start), end: this.#runningEnd(to, end) };
    return running.start < running.end ? running : { start: running.end, end: running.start };
  }

  /** The pieces that a running span is made of: where each begins in it, and the stretch of the source it stands for. */
  *piecesIn({ start, end }: Span): Generator<{ readonly at: number; readonly length: number; readonly source: Span }> {
    for (let piece = this.#pieceAt(start); (this.#starts[piece] ?? end) < end; piece += 1) {
      const from = Math.max(start, this.#starts[piece] ?? 0);
      const to = Math.min(end, this.#endOf(piece));
      if (from < to) yield { at: from - start, length: to - from, source: this.toSource({ start: from, end: to }) };
    }
  }

  /** The pieces that stand for anything, in the order of the source. */
  #inSource(): Int32Array {
    this.#order ??= Int32Array.from(this.#starts, (_, piece) => piece)
      .filter((piece) => (this.#sourceLengths[piece] ?? 0) > 0)
      .sort((a, b) => (this.#sourceStarts[a] ?? 0) - (this.#sourceStarts[b] ?? 0));
    return this.#order;
  }

  #endOf(piece: number): number {
    return this.#starts[piece + 1] ?? this.text.length;
  }

  #sourceEnd(piece: number): number {
    return (this.#sourceStarts[piece] ?? 0) + (this.#sourceLengths[piece] ?? 0);
  }

  #isOneToOne(piece: number): boolean {
    return this.#endOf(piece) - (this.#starts[piece] ?? 0) === this.#sourceLengths[piece];
  }

  #runningStart(piece: number, offset: number): number {
    const into = this.#isOneToOne(piece) ? Math.max(0, offset - (this.#sourceStarts[piece] ?? 0)) : 0;
    return (this.#starts[piece] ?? 0) + into;
  }

  #runningEnd(piece: number, offset: number): number {
    const short = this.#isOneToOne(piece) ? Math.max(0, this.#sourceEnd(piece) - offset) : 0;
    return this.#endOf(piece) - short;
  }

  /** The source span of one code unit of running text. */
  #locate(offset: number): Span {
    const piece = this.#pieceAt(offset);
    const start = this.#starts[piece] ?? 0;
    const end = this.#starts[piece + 1] ?? this.text.length;
    const sourceStart = this.#sourceStarts[piece] ?? 0;
    const sourceLength = this.#sourceLengths[piece] ?? 0;
    if (sourceLength !== end - start) return { start: sourceStart, end: sourceStart + sourceLength };
    const at = sourceStart + offset - start;
    return { start: at, end: at + 1 };
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The first of so many, in order, that something holds of; their number where it holds of none. */
function firstThat(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts a running text together from pieces of a source, in reading order. */
export class RunningTextBuilder {
  readonly #source: string;
  readonly #parts: string[] = [];
  /**
   * The stretch of the source that reads as the last words do, not among the parts yet: a text of plain paragraphs is
   * one such stretch, and need not be copied.
   */
  #stretchStart = 0;
  #stretchEnd = 0;
  readonly #starts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceLengths: number[] = [];
  #length = 0;
  #sourceEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Code units of running text so far: where the next piece will begin. */
  get length(): number {
    return this.#length;
  }

  /** Takes a stretch of the source over as it stands. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    this.#map(end - start, start, end);
    if (start !== this.#stretchEnd) {
      this.#closeStretch();
      this.#stretchStart = start;
    }
    this.#stretchEnd = end;
  }

  /** Lets `words` stand for a stretch of the source: a decoded entity, a space for a hard wrap. */
  replace(words: string, start: number, end: number): void {
    if (words === "") return;
    this.#map(words.length, start, end);
    this.#write(words);
  }

  /** Adds words that the source does not have, such as the gap between two blocks. They map to an empty span. */
  insert(words: string): void {
    this.replace(words, this.#sourceEnd, this.#sourceEnd);
  }

  build(): RunningText {
    this.#closeStretch();
    return new RunningText(
      this.#parts.join(""),
      Int32Array.from(this.#starts),
      Int32Array.from(this.#sourceStarts),
      Int32Array.from(this.#sourceLengths),
    );
  }

  /** Adds words that may happen to stand next in the source, like the blank line between two paragraphs. */
  #write(words: string): void {
    if (this.#source.startsWith(words, this.#stretchEnd)) this.#stretchEnd += words.length;
    else {
      this.#closeStretch();
      this.#parts.push(words);
    }
  }

  #closeStretch(): void {
    if (this.#stretchStart < this.#stretchEnd)
      this.#parts.push(this.#source.slice(this.#stretchStart, this.#stretchEnd));
    this.#stretchStart = this.#stretchEnd;
  }

  #map(length: number, start: number, end: number): void {
    const last = this.#starts.length - 1;
    const sameLength = length === end - start;
    const continues = sameLength && last >= 0 && this.#sourceEnd === start && this.#isOneToOne(last);
    if (continues) this.#sourceLengths[last] = (this.#sourceLengths[last] ?? 0) + length;
    else {
      this.#starts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceLengths.push(end - start);
    }
    this.#length += length;
    this.#sourceEnd = end;
  }

  #isOneToOne(piece: number): boolean {
    return this.#length - (this.#starts[piece] ?? 0) === this.#sourceLengths[piece];
  }
}
