import { withoutMarks } from "./cell-marks.ts";

/** The sign before decimals; null where a table has no decimals. Every other sign within a figure parts thousands. */
export type DecimalSign = "." | "," | null;

/** What parts thousands: comma, dot, spaces of every width, apostrophes, underscore. */
const GROUPING = "[,.'\u2019_ \u00a0\u2009\u202f]";

const figure = new RegExp(`^[+\u2212\u2013-]?\\d[\\d]*(?:${GROUPING}\\d+)*\\s?%?$`, "u");

/**
 * Tells the decimal sign of a table from all of its figures: "1,234" alone says nothing, "0,5" or "1.234,5" does. A
 * table in which nothing does is taken to have no decimals, because archives count whole people.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign {
  const votes = { ".": 0, ",": 0 };
  for (const cell of cells) {
    if (cell.length > 40) continue;
    const { words } = withoutMarks(cell);
    if (!figure.test(words)) continue;
    for (const sign of [".", ","] as const) votes[sign] += voteFor(sign, words);
  }
  if (votes["."] <= 0 && votes[","] <= 0) return null;
  return votes["."] >= votes[","] ? "." : ",";
}

/** "1,234" speaks a little for thousands, so that one damaged figure does not turn a column of them into decimals. */
const AMBIGUOUS = -0.5;

/** How much a figure speaks for a sign as the decimal one: for it, against it or neither. */
function voteFor(sign: "." | ",", words: string): number {
  const parts = words.replace(/[\s%+\u2212\u2013-]/gu, "").split(sign);
  if (parts.length === 1) return 0;
  if (parts.length > 2) return -1;
  const [whole = "", decimals = ""] = parts;
  const other = sign === "." ? "," : ".";
  if (decimals.includes(other)) return -1;
  if (whole.includes(other)) return 1;
  return decimals.length !== 3 || whole.length > 3 || whole.startsWith("0") ? 1 : AMBIGUOUS;
}
