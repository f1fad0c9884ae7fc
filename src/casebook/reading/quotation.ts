const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Where the quotation that opens at `from` ends, after its last mark; -1 where it has no end. */
export function quotationEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return -1;
}

/** Whether a text is one quotation and nothing else. */
export function isQuotation(text: string): boolean {
  return text.charCodeAt(0) === QUOTE && quotationEnd(text, 0) === text.length;
}

/** What a quotation says: without its marks, and with `\"` as the mark it stands for. */
export function unquoted(text: string): string {
  return isQuotation(text) ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}

/** A text as a quotation. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/\\?"/gu, '\\"')}"`;
}

/** The parts of a text between commas that stand outside quotation marks, as offsets. */
export function* betweenCommas(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = quotationEnd(text, at);
      at = (end < 0 ? text.length : end) - 1;
    } else if (code === COMMA) {
      yield { start, end: at };
      start = at + 1;
    }
  }
  yield { start, end: text.length };
}
