import { Phrases } from "./phrases.ts";

/** What a language says of the parts of a document: the words by which its blocks are told. All in lower case. */
export interface CueTables {
  /** ISO 639-1. */
  readonly language: string;
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries: no block, line or name ends with one of the first list. */
  readonly openWords: readonly string[];
  /** Those of them that a title can begin with. */
  readonly articles: readonly string[];
  /** Further words that are in every text of the language. */
  readonly commonWords: readonly string[];
  /** Months and weekdays, in full and short. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Before the author's name. */
  readonly bylineOpeners: readonly string[];
  /** Between and after the names of a byline: "in", "correspondent". */
  readonly bylineWords: readonly string[];
  /** Those of them that stand for whoever wrote it. */
  readonly bylineOffices: readonly string[];
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
  /** Begin a caption: "photo courtesy of". */
  readonly captionOpeners: readonly string[];
  /** Lines that begin so say when a text was delivered, written or published. */
  readonly occasionOpeners: readonly string[];
  /** One of these stands in such a line, wherever: "delivered". */
  readonly occasionWords: readonly string[];
  /** Lines about the text itself begin so: "this lecture"; and so, where they are no sentence: "a lecture". */
  readonly occasionSubjects: readonly string[];
  readonly occasionTitles: readonly string[];
  /** Other words that a line of place and date may have: "at", "edition". */
  readonly datelineWords: readonly string[];
  /** Headings above footnotes. */
  readonly noteHeadings: readonly string[];
  /** Before a colon, make a block a footnote: "footnote". */
  readonly noteLabels: readonly string[];
  /** Before the number of a page. */
  readonly pageWords: readonly string[];
  /** What a site says of itself. */
  readonly boilerplate: {
    /** All that a block says, and those of them that are set as headings. */
    readonly whole: readonly string[];
    readonly headings: readonly string[];
    /** Begin a block anywhere. */
    readonly always: readonly string[];
    /** Begin a block, or stand in one, near the beginning and the end. */
    readonly opening: readonly string[];
    readonly anywhere: readonly string[];
    /** Stand in a block near the beginning and the end that is no sentence: the words of links. */
    readonly links: readonly string[];
    /** Before a year, claim the rights in the text. */
    readonly copyright: readonly string[];
    /** Begin a block that gives an address, or ends in a colon before one. */
    readonly contacts: readonly string[];
  };
  /** Halves of compounds that keep the hyphen when a line breaks there: "twenty-", "-year". */
  readonly compoundStarts: readonly string[];
  readonly compoundEnds: readonly string[];
}

type Ready<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? Phrases : T[K] };

/** The tables of a language, ready to be asked. */
export type Cues = Omit<Ready<CueTables>, "boilerplate"> & { readonly boilerplate: Ready<CueTables["boilerplate"]> };

/** Makes a language's tables ready. */
export function compileCues({ boilerplate, ...tables }: CueTables): Cues {
  return { ...ready(tables), boilerplate: ready(boilerplate) };
}

function ready<T extends object>(tables: T): Ready<T> {
  const entries = Object.entries(tables).map(([name, value]) => [
    name,
    Array.isArray(value) ? new Phrases(value) : value,
  ]);
  return Object.fromEntries(entries) as Ready<T>;
}

/** The phrases of a table: parted by commas, over as many lines as they take. */
export function phrases(written: string): readonly string[] {
  return written.split(",").map((phrase) => phrase.trim().replace(/\s+/gu, " "));
}
