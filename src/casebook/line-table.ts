import type { LineFault } from "./tree.ts";

/** What a line is. A field that opens free text is `text-field`. */
export type LineType = "blank" | "comment" | "declaration" | "field" | "text-field" | "item" | "text" | LineFault;

/** How deep a line stands: 0 at the margin, 1 in a declaration, 2 in a field. */
export type Level = 0 | 1 | 2;

const TYPES: readonly LineType[] = [
  "blank",
  "comment",
  "declaration",
  "field",
  "text-field",
  "item",
  "text",
  "stray-line",
  "unindented-field",
  "missing-colon",
  "misplaced-item",
  "misplaced-line",
  "merge-conflict",
  "covered",
];

const CODES: Readonly<Record<string, number>> = Object.fromEntries(TYPES.map((type, code) => [type, code]));

/** From here on the types are faults. */
const FIRST_FAULT = TYPES.indexOf("stray-line");

/** Numbers kept of a line. */
const WIDTH = 6;

/** Offsets of one line. Names end at `nameEnd`; values begin at `value`; words end at `last`. */
export interface LineOffsets {
  readonly start: number;
  readonly first: number;
  readonly nameEnd: number;
  readonly value: number;
  readonly last: number;
  /** Where the comment begins; -1 where there is none. */
  readonly comment: number;
}

/**
 * The lines of a file as numbers. In order and with their levels they are the whole tree; a file of fifty megabytes
 * has two million of them, which as objects would cost more time to clear away than to read.
 */
export class LineTable {
  #numbers: Int32Array;
  #types: Uint8Array;
  #levels: Uint8Array;
  #length = 0;
  readonly #end: number;

  constructor(textLength: number) {
    const lines = (textLength >> 5) + 16;
    this.#numbers = new Int32Array(lines * WIDTH);
    this.#types = new Uint8Array(lines);
    this.#levels = new Uint8Array(lines);
    this.#end = textLength;
  }

  get length(): number {
    return this.#length;
  }

  push(
    type: LineType,
    level: Level,
    start: number,
    first: number,
    nameEnd: number,
    value: number,
    last: number,
    comment: number,
  ): void {
    if (this.#length === this.#types.length) this.#grow();
    const at = this.#length * WIDTH;
    const numbers = this.#numbers;
    numbers[at] = start;
    numbers[at + 1] = first;
    numbers[at + 2] = nameEnd;
    numbers[at + 3] = value;
    numbers[at + 4] = last;
    numbers[at + 5] = comment;
    this.#types[this.#length] = CODES[type] ?? 0;
    this.#levels[this.#length] = level;
    this.#length += 1;
  }

  typeOf(line: number): LineType {
    return TYPES[this.#types[line] ?? 0] ?? "blank";
  }

  levelOf(line: number): Level {
    return (this.#levels[line] ?? 0) as Level;
  }

  /** Puts a line deeper, once what follows has shown where it belongs. */
  lower(line: number, level: Level): void {
    this.#levels[line] = level;
  }

  offsetsOf(line: number): LineOffsets {
    const numbers = this.#numbers;
    const at = line * WIDTH;
    return {
      start: numbers[at] ?? 0,
      first: numbers[at + 1] ?? 0,
      nameEnd: numbers[at + 2] ?? 0,
      value: numbers[at + 3] ?? 0,
      last: numbers[at + 4] ?? 0,
      comment: numbers[at + 5] ?? 0,
    };
  }

  /** Whether any line is none of what may stand in its place. */
  get hasFaults(): boolean {
    for (let line = 0; line < this.#length; line += 1) if ((this.#types[line] ?? 0) >= FIRST_FAULT) return true;
    return false;
  }

  /** The end of a line, which is where the next one starts. */
  endOf(line: number): number {
    return line + 1 < this.#length ? (this.#numbers[(line + 1) * WIDTH] ?? this.#end) : this.#end;
  }

  #grow(): void {
    const size = this.#types.length * 2;
    const numbers = new Int32Array(size * WIDTH);
    const types = new Uint8Array(size);
    const levels = new Uint8Array(size);
    numbers.set(this.#numbers);
    types.set(this.#types);
    levels.set(this.#levels);
    this.#numbers = numbers;
    this.#types = types;
    this.#levels = levels;
  }
}
