/**
 * Words in tables, in lower case, by language; a line for each language, and anyone may mend them. A label is one of
 * them if it is it, or begins or ends with it as a whole word.
 */
export const totalWords: readonly string[] = [
  ...["total", "totals", "grand total", "subtotal", "sub-total", "sum", "all", "altogether", "overall", "in all"],
  ...["итого", "всего", "сумма"],
  ...["insgesamt", "gesamt", "summe", "zusammen"],
  ...["ensemble", "somme", "totaux"],
  ...["totale", "suma", "razem", "ogółem", "celkem", "összesen"],
];

/** What opens the label of parts that need not be all of the whole. */
export const ofWhichWords: readonly string[] = [
  ...["of which", "of whom", "of them", "of these", "including", "incl.", "among them", "thereof"],
  ...["в том числе", "в т. ч.", "из них"],
  ...["davon", "darunter"],
  ...["dont", "y compris"],
  ...["w tym", "di cui", "de los cuales"],
];

/** What stands in a cell that says nothing. Nothing is not zero. */
export const unknownSigns: readonly string[] = [
  ...["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "--", "---", "."],
  ...["\u2026", "...", "..", "?", "??", ":", "x", "×", "*", "#", "/", "//"],
  ...["n.a.", "n/a", "na", "n. a.", "n.d.", "n. d.", "nd", "n.k.", "unknown", "not known", "not available", "no data"],
  ...["н/д", "н. д.", "нет свед.", "нет данных", "k. a.", "k.a."],
];

/** What says that a column or row is of hundredths. */
export const percentWords: readonly string[] = [
  "%",
  "per cent",
  "percent",
  "percentage",
  "pct",
  "share",
  "в %",
  "prozent",
];

/** Words that say a table gives no single units, and how many one of its figures stands for. */
export const scaleWords: Readonly<Record<string, number>> = {
  thousands: 1000,
  thousand: 1000,
  "000s": 1000,
  "'000": 1000,
  тысяч: 1000,
  "тыс.": 1000,
  tausend: 1000,
  milliers: 1000,
  millions: 1_000_000,
  million: 1_000_000,
  млн: 1_000_000,
  millionen: 1_000_000,
};

/** What a note below a table begins with. */
export const noteWords: readonly string[] = [
  "note",
  "notes",
  "source",
  "sources",
  "примечание",
  "источник",
  "anmerkung",
  "quelle",
];

/** Whether words are, begin with or end with one of a list, as whole words. */
export function speaksOf(words: string, list: readonly string[]): boolean {
  const said = ` ${words
    .toLowerCase()
    .replace(/[\s(),;:/|*]+/gu, " ")
    .trim()} `;
  return list.some((word) => said.startsWith(` ${word} `) || said.endsWith(` ${word} `));
}
