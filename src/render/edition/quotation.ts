/** Quotation marks that a quote has of its own, at both ends. */
const ownMarks = /^["'\u2018\u201c\u00ab\u201e](?<inner>[\s\S]+)["'\u2019\u201d\u00bb\u201c]$/u;

/** The longest quote that a list has room for; its words stand in the text, a click away. */
const LONGEST = 200;

/** Words to be shown between quotation marks: without their own, on one line, and cut in the middle where they are long. */
export function quotation(words: string): string {
  const inner = ownMarks.exec(words)?.groups?.inner ?? words;
  const line = inner.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 48).trimEnd()} … ${line.slice(-44).trimStart()}` : line;
}
