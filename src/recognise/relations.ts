import type { Words } from "./phrase-table.ts";

/** Which way a quantity moves. */
export type Direction = "rise" | "fall" | "either";

/** "of whom" speaks of the noun right before it; "of them" of one named before, or of the number it follows. */
export type PartOpener = "relative" | "anaphoric";

/** Words that tie one figure to another; the audits in `check/` propose a relation only where one stands. */
export interface RelationTables {
  /** Before a figure, make it the whole of those listed: "a total of", "totalling". */
  readonly totalsBefore: Words<true>;
  /** After a figure and its noun, make it the whole: "in all", "altogether". */
  readonly totalsAfter: Words<true>;
  /** Between a whole and its parts, promise all of the parts: ":", "that is", "comprising". */
  readonly listOpeners: Words<true>;
  /** Between a whole and its parts, promise some of the parts: "of whom", "of which". */
  readonly partOpeners: Words<PartOpener>;
  /** Before a whole: "of the", "out of", "among the". */
  readonly wholeOpeners: Words<true>;
  /** Name what is left when the parts before are taken away: "the rest", "the remaining". */
  readonly rests: Words<true>;
  /** Say that parts overlap, or that a list goes on: "some of them", "among others". */
  readonly overlaps: Words<true>;
  /** Right before a figure, make it a circumstance of what was listed: "from three regiments". */
  readonly circumstances: Words<true>;
  /** Join the items of a list: "and", "plus". */
  readonly conjunctions: Words<true>;
  /** Classes that exclude each other within a family, as `family:member`: men, women; killed, wounded. */
  readonly categories: Words<string>;
  /** Say to whom or on what something went, so that it went to nobody else, with the word that leads there. */
  readonly allotments: Words<string>;
  /** Verbs for what can be said of anybody or anything once: "took place", "were born". */
  readonly onceOnly: Words<true>;
  /** Lead to the one place where each of those counted was, or from which each came: "in", "from". */
  readonly placings: Words<true>;
  /** Verbs that a word after their object completes, so that nothing is decided: "left (13) open". */
  readonly splitVerdicts: Words<string>;
  /** Say that a record says nothing of those just counted: "is empty", "nothing is known". */
  readonly blanks: Words<true>;
  /** Right before a figure at the end of a list, call it the whole by a noun for a group: "a staff of". */
  readonly groupsOf: Words<true>;
  /** Say what some had, which others may have had as well: "had no", "owned". */
  readonly possessions: Words<true>;
  /** Nouns for people, so that men and women can be parts of the passengers. */
  readonly personNouns: Words<true>;
  /** Say that what follows is the same figure in other terms: "or", "that is", "i.e.". */
  readonly restatements: Words<true>;
  /** Say that a figure is a share or a multiple of something: "was", "equals", "represents". */
  readonly equalities: Words<true>;
  /** Verbs and nouns of change, in every form. */
  readonly changes: Words<Direction>;
  /** Those of them that say what an amount told before led to: "bringing the total". */
  readonly changeAdditions: Words<Direction>;
  /** Before the figure that a change starts from, and that it ends at. */
  readonly changeFrom: Words<true>;
  readonly changeTo: Words<true>;
  /** Before the figure that a change began at, of which the end was named before: "when there were". */
  readonly changeSince: Words<true>;
  /** Before an earlier figure that a later one is set against: "against", "compared with". */
  readonly changeAgainst: Words<true>;
  readonly changeBy: Words<true>;
  /** After the extent of a change, make it that of each unit of time: "a year", "annually". */
  readonly perTimes: Words<true>;
  /** Nouns for so many in a thousand: "rate", "incidence". */
  readonly rateNouns: Words<true>;
  /** Right before an amount, call it what is left of one when another is taken away: "the surplus was". */
  readonly balances: Words<true>;
  /** Names of what is set against one another, as `pair:side`: exports and imports. */
  readonly opposedFlows: Words<string>;
  /** After or before an amount, say that it is the difference of two others: "fewer", "the difference of". */
  readonly differencesAfter: Words<Direction>;
  readonly differencesBefore: Words<Direction>;
  /** Lead from an amount to the time in which it came about: "in", "over". */
  readonly overTime: Words<true>;
  /** After a figure, say that it is so much for each of those counted: "each", "apiece", "to each". */
  readonly perHeads: Words<true>;
  /** Lead to those among whom something is shared: "among". */
  readonly sharers: Words<true>;
  /** Introduce what something is compared with: "than", "as many as". */
  readonly comparisons: Words<true>;
  /** Set one force against another: "against". */
  readonly oppositions: Words<true>;
  /** After "six times", stand for a number named before: "their number". */
  readonly theirNumber: Words<true>;
  /** Before a figure, make it what is usual, which a ratio compares with: "average of", "usual". */
  readonly norms: Words<true>;
  /** After a comparison and a comma, begin the clause that gives its figure: "when", "which". */
  readonly baselines: Words<true>;
  /** End a comparison that leaves out with what: "as much", "as many". */
  readonly bareComparisons: Words<true>;
  /** Name all of a period but the part just spoken of: "the rest of", "the entire remaining". */
  readonly remainders: Words<true>;
  /** Say that a number is made larger or smaller than it was: "exaggerate", "understate". */
  readonly exaggerations: Words<"over" | "under">;
  /** Name the total of what was counted before: "the total victims", "all of them". */
  readonly totalNouns: Words<true>;
  /** Points at something spoken of before: "the", "these", "all". */
  readonly definites: Words<true>;
  /** Definites that never stand alone: "the", "its". */
  readonly articles: Words<true>;
  /** Point at what the sentence before ended with: "it", "this". */
  readonly pointers: Words<true>;
  /** Name those to whom something happened: "those who", "all who". */
  readonly thoseWho: Words<true>;
  /** Begin a clause that narrows the noun before: "who", "which", "remaining". */
  readonly narrowings: Words<true>;
  /** Say that two statements stand against each other: "but", "whereas". */
  readonly contrasts: Words<true>;
  /** Say no more of people than that they were there: "had come", "took part". */
  readonly presences: Words<true>;
  /** Words for a population that shares are taken of: "population", "inhabitants". */
  readonly populations: Words<true>;
}
