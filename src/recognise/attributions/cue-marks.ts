import type { Language } from "../language.ts";
import { constructions } from "./constructions/index.ts";

/** Per word number of the vocabulary, a bit for every construction that has a cue beginning with it, and one for asking. */
export function cueMarks(tables: Language["tables"], words: number): Uint32Array {
  const marks = new Uint32Array(words + 1);
  const cues = [...constructions.map(({ table }) => tables[table]), tables.askings];
  for (const [bit, table] of cues.entries()) {
    for (let word = 1; word < marks.length; word += 1) {
      if (table.startsWith(word)) marks[word] = (marks[word] ?? 0) | (1 << bit);
    }
  }
  return marks;
}
