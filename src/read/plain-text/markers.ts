/** What stands at the beginning of a line and says what the line is. */
export interface Marker {
  readonly type: "rule" | "heading" | "quotation" | "bullet" | "number" | "note";
  /** Where the words after the marker begin. */
  readonly words: number;
  /** The number of a list item, or the depth of a heading. */
  readonly value: number;
}

/** A line is looked at this far for a marker. */
const REACH = 24;

const patterns: readonly (readonly [Marker["type"], RegExp])[] = [
  ["heading", /^(#{1,6})\s+(?=\S)/u],
  ["quotation", /^(?:>\s?)+(?=\S)/u],
  [
    "note",
    /^(?:\[\^?(?:\d{1,3}|[a-z*\u2020\u2021])\]:?\s*|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}\s*|[\u2020\u2021]\s*)(?=\S)/u,
  ],
  ["bullet", /^[-*+\u2022\u2013\u2023\u25e6\u25aa\u25cf\u25cb\u25a0\u00b7]\s+(?=\S)/u],
  ["number", /^\(?(\d{1,3})(?:\)|\.(?!\d))\s+(?=\S)/u],
  ["number", /^(?:\([a-z]\)|[a-z]\)|\([ivx]{1,5}\)|[ivx]{1,5}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.)\s+(?=\S)/u],
];

/** The marker of the line from `start` to `end`, or null: a cheap no for lines that begin with a letter. */
export function markerOf(text: string, start: number, end: number): Marker | null {
  const code = text.charCodeAt(start);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a && text.charAt(start + 1) > ")")) {
    if (text.charCodeAt(start + 2) !== 0x29 && text.charCodeAt(start + 1) !== 0x29) return null;
  }
  if (isRule(text, start, end)) return { type: "rule", words: end, value: 0 };
  const head = text.slice(start, Math.min(end, start + REACH));
  for (const [type, pattern] of patterns) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const value = type === "heading" ? (match[1] ?? "").length : Number(match[1] ?? 0);
    return { type, words: start + match[0].length, value };
  }
  return null;
}

/** Whether a line is only a rule, such as ----- or * * *. */
function isRule(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === " " || character === "\t") continue;
    if (!"-=_*~#+\u2022\u00b7\u2014\u2013\u2500\u2550|:".includes(character)) return false;
    marks += 1;
  }
  return marks >= 3 || (marks > 0 && text.charAt(start) !== "|");
}
