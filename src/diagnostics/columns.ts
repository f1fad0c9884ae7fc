import { printable } from "./printable.ts";

const TAB = "    ";

const zeroWidth = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d\u2060\ufeff])$/u;

const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** One character of a source as a terminal shows it, and how many columns it takes there. */
export interface Cell {
  readonly shown: string;
  readonly columns: number;
}

/** How a terminal shows one code point: a tab as four columns, East Asian wide characters as two, marks as none. */
export function cellOf(character: string): Cell {
  if (character >= " " && character <= "~") return { shown: character, columns: 1 };
  if (character === "\t") return { shown: TAB, columns: TAB.length };
  if (zeroWidth.test(character)) return { shown: character, columns: 0 };
  return { shown: printable(character), columns: wide.test(character) ? 2 : 1 };
}

/** The columns that words take on a terminal. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const character of words) columns += cellOf(character).columns;
  return columns;
}

/** Whether a terminal may show these words in another order than they stand, so that no mark under them can be trusted. */
export function mayReorder(words: string): boolean {
  return rightToLeft.test(words);
}
