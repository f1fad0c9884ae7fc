const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const BACKSLASH = 0x5c;
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

/** A tab reaches to the next column that is a multiple of this. */
const TAB_WIDTH = 4;

/** Goes through a text line by line, and holds where the parts of the present one are. */
export class LineReader {
  start = 0;
  /** After the characters that end it. */
  end = 0;
  /** Where its words begin and end; equal on a blank line. A comment is not of the words. */
  first = 0;
  last = 0;
  /** How far its words are from the margin. */
  column = 0;
  /** Where its comment begins; -1 where it has none. */
  comment = -1;
  readonly #text: string;
  /** The next `#`: lines before it are not searched for comments. */
  #hash: number;

  constructor(text: string) {
    this.#text = text;
    this.#hash = hashFrom(text, 0);
  }

  /** Moves to the next line; false at the end of the text. */
  next(): boolean {
    const text = this.#text;
    const start = this.end;
    if (start >= text.length) return false;
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    this.start = start;
    this.end = end;
    this.#indent();
    this.comment = this.#hash < end ? this.#findComment() : -1;
    this.last = trimmedEnd(text, this.first, this.comment < 0 ? end : this.comment);
    return true;
  }

  #indent(): void {
    const first = skipWhite(this.#text, this.start, this.end);
    this.first = first;
    this.column = columnAt(this.#text, this.start, first);
  }

  #findComment(): number {
    const text = this.#text;
    this.#hash = hashFrom(text, this.end);
    let quoted = false;
    for (let at = this.first; at < this.end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) quoted = !quoted;
      else if (code === BACKSLASH && quoted) at += 1;
      else if (code === HASH && !quoted && opensComment(text, this.first, at)) return at;
    }
    return -1;
  }
}

/** Whether a character is white space: the end of a line, and the mark that some programs begin a file with, included. */
export function isWhite(code: number): boolean {
  const isPlain = code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  return isPlain || code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK;
}

/** How far from the margin a place is that only white space precedes on its line. */
export function columnAt(text: string, lineStart: number, place: number): number {
  let column = 0;
  for (let at = lineStart; at < place; at += 1) {
    const code = text.charCodeAt(at);
    if (code === TAB) column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (code !== BYTE_ORDER_MARK) column += 1;
  }
  return column;
}

/** The end of the words between two places. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isWhite(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

/** The first place from `start` that is not white space. */
export function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first place from `start` that is white space. */
export function skipWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** First on its line, after two spaces, or after a tab. */
function opensComment(text: string, first: number, at: number): boolean {
  if (at === first) return true;
  const before = text.charCodeAt(at - 1);
  return before === TAB || (isWhite(before) && isWhite(text.charCodeAt(at - 2)));
}

function hashFrom(text: string, from: number): number {
  const at = text.indexOf("#", from);
  return at < 0 ? text.length : at;
}
