import { columnsOf } from "./columns.ts";

/** No line is broken to less than this, however small the terminal. */
const LEAST_WIDTH = 32;

/** Breaks words at spaces into lines of at most `width` columns; a longer word has a line to itself. */
export function wrap(words: string, width: number): readonly string[] {
  const room = Math.max(LEAST_WIDTH, width);
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line === "") line = word;
    else if (columnsOf(line) + 1 + columnsOf(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
