import { isWhite, LineReader, skipWhite, skipWord, trimmedEnd } from "./line.ts";
import { type Level, LineTable, type LineType } from "./line-table.ts";
import type { Tree } from "./tree.ts";

const COLON = 0x3a;
const DASH = 0x2d;
const GREATER = 0x3e;

/** Takes a file of a casebook apart, whatever its text. What is wrong with a line stays in the tree as an error. */
export function parse(path: string, text: string): Tree {
  return { path, text, lines: new Parser(text).run() };
}

class Parser {
  readonly #text: string;
  readonly #line: LineReader;
  readonly #lines: LineTable;
  /** From here on, blank lines and comments wait to learn from what follows where they belong. */
  #settled = 0;
  readonly #deepest = { inField: 0, inDeclaration: 0 };
  #declared = false;
  /** What the open field takes, and how far it is from the margin. */
  #field: "none" | "list" | "text" = "none";
  #column = 0;
  /** Items deeper than this follow from a mistake in the line above them. */
  #covered = Number.POSITIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
    this.#line = new LineReader(text);
    this.#lines = new LineTable(text.length);
  }

  run(): LineTable {
    const line = this.#line;
    while (line.next()) {
      if (line.first === line.last) this.#wait();
      else if (line.column === 0) this.#atMargin();
      else if (!this.#declared) this.#settledLine("stray-line", 0);
      else this.#indented();
    }
    this.#settle(0);
    return this.#lines;
  }

  /** A blank line or a comment stands at the margin until something deeper follows. */
  #wait(): void {
    const { comment, column } = this.#line;
    this.#push(comment < 0 ? "blank" : "comment", 0);
    if (comment < 0) return;
    const { length } = this.#lines;
    if (this.#field !== "none" && column > this.#column) this.#deepest.inField = length;
    if (this.#declared && column > 0) this.#deepest.inDeclaration = length;
  }

  #atMargin(): void {
    const fault = this.#marginFault();
    if (fault === null) this.#head();
    else if (fault === "merge-conflict") this.#push(fault, 0);
    else {
      this.#settledLine(fault, this.#declared ? 1 : 0);
      this.#field = "none";
      this.#covered = 0;
    }
  }

  #head(): void {
    this.#settle(0);
    const { first, last } = this.#line;
    const kindEnd = skipWord(this.#text, first, last);
    this.#push("declaration", 0, kindEnd, skipWhite(this.#text, kindEnd, last));
    this.#settled = this.#lines.length;
    this.#declared = true;
    this.#field = "none";
    this.#covered = Number.POSITIVE_INFINITY;
  }

  /** A field or an item at the margin opens no declaration: its author forgot to indent it. */
  #marginFault(): LineType | null {
    const { first, last } = this.#line;
    if (isConflict(this.#text, this.#line)) return "merge-conflict";
    if (isItem(this.#text, this.#line)) return "misplaced-item";
    const colon = this.#colon();
    return colon >= 0 && colon < skipWord(this.#text, first, last) ? "unindented-field" : null;
  }

  #indented(): void {
    const { column } = this.#line;
    if (this.#field !== "none" && column > this.#column) this.#deeper();
    else if (!isItem(this.#text, this.#line)) this.#openField();
    // A line that begins with a dash can be no field, so it is an item of the one above even if it is no deeper.
    else if (this.#field === "list") this.#item();
    else this.#settledLine(column > this.#covered ? "covered" : "misplaced-item", 1);
  }

  #deeper(): void {
    if (this.#field === "text") {
      this.#settle(2);
      this.#push("text", 2);
    } else if (isItem(this.#text, this.#line)) this.#item();
    else this.#misplaced();
    this.#settled = this.#lines.length;
  }

  #item(): void {
    this.#settle(2);
    const { first, last } = this.#line;
    this.#push("item", 2, first, skipWhite(this.#text, first + 1, last));
    this.#settled = this.#lines.length;
  }

  #misplaced(): void {
    const { length } = this.#lines;
    const before = this.#lines.typeOf(length - 1);
    const repeats = this.#settled === length && (before === "misplaced-line" || before === "covered");
    this.#settledLine(repeats ? "covered" : "misplaced-line", 2);
  }

  #openField(): void {
    const { first, last, column } = this.#line;
    this.#settle(1);
    const colon = this.#colon();
    this.#column = column;
    this.#covered = colon < 0 ? column : Number.POSITIVE_INFINITY;
    if (colon < 0) {
      this.#field = "none";
      this.#push("missing-colon", 1);
    } else {
      const value = skipWhite(this.#text, colon + 1, last);
      const isText = value < last && this.#text.charCodeAt(value) === GREATER;
      this.#field = isText ? "text" : "list";
      const nameEnd = trimmedEnd(this.#text, first, colon);
      if (isText) this.#push("text-field", 1, nameEnd, skipWhite(this.#text, value + 1, last));
      else this.#push("field", 1, nameEnd, value);
    }
    this.#settled = this.#lines.length;
  }

  /** Where the colon after a name of one word is; -1 where there is none. */
  #colon(): number {
    const text = this.#text;
    const { first, last } = this.#line;
    let at = first;
    while (at < last && text.charCodeAt(at) !== COLON && !isWhite(text.charCodeAt(at))) at += 1;
    if (at === first) return -1;
    at = skipWhite(text, at, last);
    return at < last && text.charCodeAt(at) === COLON ? at : -1;
  }

  #settledLine(type: LineType, level: Level): void {
    this.#settle(level);
    this.#push(type, level);
    this.#settled = this.#lines.length;
  }

  #push(type: LineType, level: Level, nameEnd = this.#line.first, value = this.#line.first): void {
    const { start, first, last, comment } = this.#line;
    this.#lines.push(type, level, start, first, nameEnd, value, last, comment);
  }

  /**
   * Gives the waiting lines to what they stand in. Before something deeper they are inside with it; before something
   * less deep, those up to the last comment that is indented as the inside is.
   */
  #settle(level: Level): void {
    const { length } = this.#lines;
    if (this.#settled < length) {
      const inField = level === 2 ? length : this.#deepest.inField;
      const inDeclaration = level >= 1 ? length : this.#deepest.inDeclaration;
      for (let line = this.#settled; line < length; line += 1) {
        if (line < inField) this.#lines.lower(line, 2);
        else if (line < inDeclaration) this.#lines.lower(line, 1);
      }
    }
    this.#settled = length;
  }
}

/** `- value`, or a lone dash. */
function isItem(text: string, { first, last }: LineReader): boolean {
  return text.charCodeAt(first) === DASH && (first + 1 === last || isWhite(text.charCodeAt(first + 1)));
}

/** The marks that version control leaves where two versions of a file do not agree. */
function isConflict(text: string, { first, last }: LineReader): boolean {
  const mark = text.charAt(first);
  if (mark !== "<" && mark !== "=" && mark !== ">" && mark !== "|") return false;
  return text.startsWith(mark.repeat(7), first) && skipWord(text, first, last) === first + 7;
}
