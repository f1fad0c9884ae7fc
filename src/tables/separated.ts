import { parse } from "csv-parse/sync";
import type { Grid, GridCell } from "./grid.ts";

/** What parts cells, where a file does not tell; the comma last, because it stands in figures and in words, too. */
const DELIMITERS = ["\t", ";", "|", ","];

/** Rows that tell the delimiter. */
const SAMPLE = 60;

const BYTE_ORDER_MARK = "\ufeff";

/** Reads cells that a delimiter parts, with quotation marks around those that hold it. Never throws. */
export function separatedGrid(text: string, delimiter: string): Grid {
  const records = recordsOf(withoutMark(text), delimiter, {});
  return { title: null, rows: placed(text, records) };
}

/** The delimiter by which most rows come out equally wide. */
export function delimiterOf(text: string): string {
  const head = withoutMark(text.slice(0, 1 << 16));
  return DELIMITERS.find((delimiter) => isRegular(recordsOf(head, delimiter, { to: SAMPLE }))) ?? ",";
}

function isRegular(records: readonly (readonly string[])[]): boolean {
  const filled = records.filter((record) => record.some((cell) => cell !== ""));
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * 2 > filled.length;
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function recordsOf(text: string, delimiter: string, more: { readonly to?: number }): readonly (readonly string[])[] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, ...more };
  try {
    return parse(text, options);
  } catch {
    // A quotation mark that is never closed: then quotation marks are characters like others.
    return parse(text, { ...options, quote: null });
  }
}

/** Gives each cell its place: the parser does not tell, but what it read can be followed through the text. */
function placed(text: string, records: readonly (readonly string[])[]): readonly (readonly GridCell[])[] {
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return records.map((record) => {
    const row = record.map((words, i): GridCell => {
      if (i > 0) at += 1;
      const start = at;
      at += lengthOf(words, text, at);
      return { text: words, place: { type: "span", span: { start, end: at } }, marks: [], continues: false };
    });
    if (text.startsWith("\r\n", at)) at += 2;
    else if (at < text.length) at += 1;
    return row;
  });
}

/** Code units of a cell as written, quotation marks included. */
function lengthOf(words: string, text: string, at: number): number {
  const quoted = `"${words.replaceAll('"', '""')}"`;
  return text.charAt(at) === '"' && text.startsWith(quoted, at) ? quoted.length : words.length;
}
