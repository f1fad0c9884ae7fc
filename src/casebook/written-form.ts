import { quoted } from "./reading/quotation.ts";

/** A declaration to be written: its head, and its fields in order. A comment stands on a line of its own above them. */
export interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly title: string | null;
  readonly comment?: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A declaration as a casebook has it, ending with a line feed. */
export function written({ kind, id, title, comment, fields }: Draft): string {
  const head = [kind, id, ...(title === null ? [] : [quoted(oneLine(title))])].join(" ");
  const note = comment === undefined ? [] : [`  # ${oneLine(comment)}`];
  return `${[head, ...note, ...fields.map(([name, value]) => `  ${name}: ${value}`)].join("\n")}\n`;
}

/** Words as a value that is never taken for several, for an id, or for a comment. */
export function asWords(words: string): string {
  const line = oneLine(words);
  return /[,"#:]|^[-> ]|^[a-z][a-z0-9-]*$/u.test(line) ? quoted(line) : line;
}

/** Words without line ends, and with single blanks. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
