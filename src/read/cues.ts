/** What a language says of the parts of a document: the words by which its blocks are told. All in lower case. */
export interface CueTables {
  /** ISO 639-1. */
  readonly language: string;
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries: no block, line or name ends with one of the first list. */
  readonly openWords: readonly string[];
  /** Further words that are in every text of the language. */
  readonly commonWords: readonly string[];
  /** Months and weekdays, in full and short. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Before the author's name. */
  readonly bylineOpeners: readonly string[];
  /** Lower-case words inside names: "de", "von". */
  readonly nameParticles: readonly string[];
  /** Words that make a line a heading and not a name: "introduction", "early". */
  readonly sectionWords: readonly string[];
  /** Before the number of a part: "chapter". */
  readonly partNames: readonly string[];
  /** Before the number of a picture or table: "figure". */
  readonly captionNames: readonly string[];
  /** Before a colon, make a line a caption: "photo". */
  readonly captionLabels: readonly string[];
  /** Lines that begin so say when a text was delivered, written or published. */
  readonly occasionOpeners: readonly string[];
  /** One of these stands in such a line, wherever: "delivered". */
  readonly occasionWords: readonly string[];
  /** Other words that a line of place and date may have: "at", "edition". */
  readonly datelineWords: readonly string[];
  /** Headings above footnotes. */
  readonly noteHeadings: readonly string[];
  /** Before the number of a page. */
  readonly pageWords: readonly string[];
  /** Words of a site that speak of the site: a block that is one of them, begins with one, or has one in it. */
  readonly boilerplate: {
    readonly whole: readonly string[];
    readonly opening: readonly string[];
    readonly anywhere: readonly string[];
  };
  /** Halves of compounds that keep the hyphen when a line breaks there: "twenty-", "-year". */
  readonly compoundStarts: readonly string[];
  readonly compoundEnds: readonly string[];
}

/** The tables of a language, ready to be asked. */
export type Cues = {
  readonly [K in keyof CueTables]: CueTables[K] extends readonly string[] ? ReadonlySet<string> : CueTables[K];
};

/** Makes sets of a language's tables. */
export function compileCues(tables: CueTables): Cues {
  const entries = Object.entries(tables).map(([name, value]) => [name, Array.isArray(value) ? new Set(value) : value]);
  return Object.fromEntries(entries) as Cues;
}
