import type { RunningText } from "../../../text/running-text.ts";
import type { Span } from "../../../text/span.ts";

/** A stretch of words on a page, and the stretch of the source's file that it stands for. */
interface Piece {
  readonly at: number;
  readonly source: number;
  /** As many as the words have, or another number where they stand for it as a whole: an entity, a seam. */
  readonly sourceLength: number | null;
}

/**
 * Where the words of an element stand in the source's file, as the value of an attribute that the client reads: pairs
 * of an offset in the words and one in the file; a third number is the length in the file of what maps as a whole.
 */
export function placeMap(running: RunningText, span: Span): string {
  const pieces = [...running.piecesIn(span)].map(({ at, length, source }) => {
    const sourceLength = source.end - source.start;
    return sourceLength === length ? `${at},${source.start}` : `${at},${source.start},${sourceLength}`;
  });
  return pieces.join(" ");
}

/** A place map, read. Offsets in words are UTF-16 code units from the beginning of the element. */
export class PlaceMap {
  readonly #pieces: readonly Piece[];
  readonly #length: number;

  /** `length` is that of the words of the element. */
  constructor(map: string, length: number) {
    this.#length = length;
    this.#pieces = map.split(" ").map((piece) => {
      const [at = 0, source = 0, sourceLength = null] = piece.split(",").map(Number);
      return { at, source, sourceLength };
    });
  }

  /** The stretch of the file that words stand for. */
  toSource({ start, end }: Span): Span {
    const first = this.#sourceOf(start);
    const last = this.#sourceOf(Math.max(start, end - 1));
    return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  }

  /** The words that stand for a stretch of the file, as far as they are in this element; null where none are. */
  toWords({ start, end }: Span): Span | null {
    let words: Span | null = null;
    for (const [i, { at, source, sourceLength }] of this.#pieces.entries()) {
      const length = (this.#pieces[i + 1]?.at ?? this.#length) - at;
      const sourceEnd = source + (sourceLength ?? length);
      if (source >= end || sourceEnd <= start) continue;
      const from = sourceLength === null ? at + Math.max(0, start - source) : at;
      const to = sourceLength === null ? at + Math.min(length, end - source) : at + length;
      words =
        words === null
          ? { start: from, end: to }
          : { start: Math.min(words.start, from), end: Math.max(words.end, to) };
    }
    return words;
  }

  #sourceOf(offset: number): Span {
    const piece = this.#pieces.findLast(({ at }) => at <= offset) ?? { at: 0, source: 0, sourceLength: null };
    if (piece.sourceLength !== null) return { start: piece.source, end: piece.source + piece.sourceLength };
    const at = piece.source + offset - piece.at;
    return { start: at, end: at + 1 };
  }
}
