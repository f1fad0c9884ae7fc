import { isSpace } from "../white-space.ts";

/** The lines of a text that have any words, without the white space around them. */
export interface Lines {
  readonly length: number;
  /** First and past the last code unit that is not white space. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Columns before the first word; a tab counts four. */
  readonly indents: Int32Array;
  /** Whether nothing but one line break stands between the line and the line before. */
  readonly attached: Uint8Array;
  /** Whether a form feed stands somewhere between the line and the line before. */
  readonly newPage: Uint8Array;
}

const TAB = 4;

/** Cuts a text into lines at every sort of line break, in one pass. */
export function linesOf(text: string): Lines {
  const table = new LineTable(Math.max(16, text.length >> 5));
  const length = text.length;
  const onlyNewlines = !/[\v\f\u0085\u2028\u2029]|\r(?!\n)/u.test(text);
  let breaks = 2;
  let page = false;
  let at = 0;
  while (at < length) {
    let indent = 0;
    let code = text.charCodeAt(at);
    while (isSpace(code) && !isBreak(code)) {
      indent += code === 9 ? TAB : code === 0xfeff ? 0 : 1;
      at += 1;
      code = at < length ? text.charCodeAt(at) : 10;
    }
    const start = at;
    at = lineEnd(text, start, onlyNewlines);
    if (at > start) {
      table.push(start, trimmed(text, start, at), indent, breaks === 1, page);
      breaks = 0;
      page = false;
    }
    if (at >= length) break;
    code = text.charCodeAt(at);
    if (code === 12) {
      page = true;
      breaks += 1;
    }
    breaks += 1;
    at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
  }
  return table.seal();
}

/** Where the line that `from` stands in ends: found by a native search where a text has no other breaks. */
function lineEnd(text: string, from: number, onlyNewlines: boolean): number {
  if (onlyNewlines) {
    const newline = text.indexOf("\n", from);
    return newline < 0 ? text.length : newline;
  }
  let at = from;
  for (const length = text.length; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 13 ? code >= 10 : code === 0x85 || code === 0x2028 || code === 0x2029) break;
  }
  return at;
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Grows by doubling. */
class LineTable {
  #length = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #indents: Int32Array;
  #attached: Uint8Array;
  #newPage: Uint8Array;

  constructor(capacity: number) {
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#indents = new Int32Array(capacity);
    this.#attached = new Uint8Array(capacity);
    this.#newPage = new Uint8Array(capacity);
  }

  push(start: number, end: number, indent: number, attached: boolean, newPage: boolean): void {
    const i = this.#length;
    if (i === this.#starts.length) this.#grow();
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#indents[i] = indent;
    this.#attached[i] = attached ? 1 : 0;
    this.#newPage[i] = newPage ? 1 : 0;
    this.#length = i + 1;
  }

  seal(): Lines {
    const n = this.#length;
    return {
      length: n,
      starts: this.#starts.subarray(0, n),
      ends: this.#ends.subarray(0, n),
      indents: this.#indents.subarray(0, n),
      attached: this.#attached.subarray(0, n),
      newPage: this.#newPage.subarray(0, n),
    };
  }

  #grow(): void {
    this.#starts = wider(this.#starts, Int32Array);
    this.#ends = wider(this.#ends, Int32Array);
    this.#indents = wider(this.#indents, Int32Array);
    this.#attached = wider(this.#attached, Uint8Array);
    this.#newPage = wider(this.#newPage, Uint8Array);
  }
}

function wider<T extends Int32Array | Uint8Array>(array: T, make: new (length: number) => T): T {
  const grown = new make(array.length * 2);
  grown.set(array);
  return grown;
}
