import { isQuotation, quoted, unquoted } from "./reading/quotation.ts";

/** A declaration to be written: its head, and its fields in order. A comment stands beside the head. */
export interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly title: string | null;
  readonly comment?: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A declaration as a casebook has it, ending with a line feed. */
export function written({ kind, id, title, comment, fields }: Draft): string {
  const named = [kind, id, ...(title === null ? [] : [quoted(plain(title))])].join(" ");
  const head = comment === undefined ? named : `${named}  # ${oneLine(comment)}`;
  return `${[head, ...fields.map(([name, value]) => `  ${name}: ${value}`)].join("\n")}\n`;
}

/** Words as a value that is never taken for several, for an id, or for a comment. */
export function asWords(words: string): string {
  const line = plain(words);
  return /[,"#:]|^[-> ]|^[a-z][a-z0-9-]*$/u.test(line) ? quoted(line) : line;
}

/** Words as the value of a field that takes one text: in quotation marks only where a mark or a sign would be read. */
export function asText(words: string): string {
  const line = plain(words);
  return /["#]|^[->] ?/u.test(line) ? quoted(line) : line;
}

/** Words in which nothing can be taken for the end of a quotation. */
function plain(words: string): string {
  return oneLine(words).replaceAll("\\", "/");
}

/** A text as a quotation that reads back as just that text; null where a backslash stands in its way. */
export function asQuotation(words: string): string | null {
  const line = quoted(words);
  return isQuotation(line) && unquoted(line) === words ? line : null;
}

/** Words without line ends, and with single blanks. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
