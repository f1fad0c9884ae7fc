import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** A place as editors name it: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A source cut into lines once, and only if a place in it is asked for, which is then found by a binary search. */
export class SourceLines {
  readonly path: string;
  readonly text: string;
  #known: Int32Array | null = null;

  constructor(source: Pick<SourceText, "path" | "text">) {
    this.path = source.path;
    this.text = source.text;
  }

  get #starts(): Int32Array {
    this.#known ??= lineStarts(this.text);
    return this.#known;
  }

  /** The place of an offset; one beyond the text is its end. */
  positionOf(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }

  /** Where a line stands, without the characters that end it. */
  spanOf(line: number): Span {
    const start = this.#starts[line - 1] ?? this.text.length;
    let end = this.#starts[line] ?? this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end -= 1;
    return { start, end };
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Lines end with LF, CRLF or a lone CR. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  const ends = /\r\n?|\n/gu;
  while (ends.test(text)) starts.push(ends.lastIndex);
  return Int32Array.from(starts);
}
