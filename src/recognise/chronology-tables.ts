import type { Words } from "./phrase-table.ts";

/** Words that tie dates, lengths of time, ages and lists to one another; the audits of time look for nothing else. */
export interface ChronologyTables {
  /** All that may stand between a length of time and the interval it measures: "from", ":", "(". */
  readonly intervalOpeners: Words<true>;
  /** All that may stand between an interval and the length that restates it: ",", "or", "a period of". */
  readonly lengthOpeners: Words<true>;
  /** What a restated length ends at: ",", ")", "in all". */
  readonly lengthClosers: Words<true>;
  /** Join the two ends of an interval: "until", "and", a dash. */
  readonly intervalLinks: Words<"to" | "and" | "dash">;
  /** Open an interval, by the word that must join its ends: "from" … "to", "between" … "and". */
  readonly intervalStarts: Words<"to" | "and">;
  /** Say that something took its whole time: "lasted", "went on for". */
  readonly lastings: Words<true>;
  /** Verbs for how something began, and how it ended. */
  readonly beginnings: Words<true>;
  readonly endings: Words<true>;
  /** Before a length of time, keep it from being one that was spent: "every", "sentenced to". */
  readonly lengthExclusions: Words<true>;
  /** Before a length of time, take it out of the whole that its noun has: "the first", "another". */
  readonly partialLengths: Words<true>;
  /** Nouns for a time that was set, not spent: "sentence", "contract". */
  readonly setLengths: Words<true>;
  /** After a length of time, show that it was counted many times: "each", "on average". */
  readonly apiece: Words<true>;
  /** Begin what was done for a length of time: "as (party leader)", "in (prison)"; "of (war)" may be part of a whole. */
  readonly manners: Words<"role" | "place" | "whole">;
  /** Sum up the sentence before in a length of time: "That is (135 days)". */
  readonly summings: Words<true>;
  /** Open or break a clause, so that what follows belongs to another statement. */
  readonly clauseBreaks: Words<true>;
  /** Before a length of time, make it the frame of several things: "in the space of". */
  readonly timeFrames: Words<true>;

  /** After a length of time, count from what follows: "after" 1, "before" -1. */
  readonly countings: Words<1 | -1>;
  /** After a length of time, count from what was told last: "later" 1, "earlier" -1. */
  readonly laters: Words<1 | -1>;
  /** The same, pointing back by themselves wherever they stand: "after that". */
  readonly anaphoricLaters: Words<1 | -1>;
  /** After a length of time, count back from the day of the text: "ago". */
  readonly agos: Words<true>;
  /** Open words that tell the circumstances of an event, and nothing new: "in (heavy rain)". */
  readonly adjunctOpeners: Words<true>;
  /** Name one end of a life after a possessive: "(his) death". */
  readonly vitalNouns: Words<"birth" | "death">;
  /** The day the text was spoken or written: "today". */
  readonly nows: Words<true>;
  /** All that may set two names of one time off from each other: ",", "(", "in", "just". */
  readonly asides: Words<true>;
  /** All that may stand between a date and what is told next in the same breath: ",", "and". */
  readonly sequels: Words<true>;
  /** Lead up to a date or a count: "in", "some". */
  readonly countLeads: Words<true>;
  /** "anniversary", counted by the ordinal before it (0), or a word with its own count: "centenary". */
  readonly anniversaries: Words<number>;
  /** Between an anniversary and what it recalls: "of". */
  readonly anniversaryLinks: Words<true>;
  /** All that may stand between a date and the anniversary kept then: ", on the". */
  readonly anniversaryLeads: Words<true>;

  /** Verbs for what is done on an anniversary: "celebrated". */
  readonly keepings: Words<true>;

  /** Verbs that tell a birth or a death. */
  readonly births: Words<true>;
  readonly deaths: Words<true>;
  /** The same in brackets after a name: "b.", "d.". */
  readonly birthMarks: Words<true>;
  readonly deathMarks: Words<true>;
  /** Pronouns that are a subject: 1 for a man, 2 for a woman, 0 for anything else. */
  readonly subjectPronouns: Words<0 | 1 | 2>;
  /** Make what follows somebody's own: "his", "whose", "'s". */
  readonly subjectPossessives: Words<true>;
  readonly kinNouns: Words<true>;
  /** Before a name, keep it from being the subject: "with", "under". */
  readonly nameSubordinators: Words<true>;
  /** All that may stand between a name and a verb that tells of it: ", who". */
  readonly nameAppositions: Words<true>;
  /** Stand for the person just named: "who". */
  readonly relativePronouns: Words<true>;
  /** Open a clause about the noun before the comma: "which". */
  readonly relativeOpeners: Words<true>;
  /** Open a sentence before its subject: "in", "when", "the next". */
  readonly leadOpeners: Words<true>;
  /** Stand right before a subject: "then", "later". */
  readonly leadAdverbs: Words<true>;
  /** Before a verb, join it to the one before: "and later". */
  readonly verbJoints: Words<true>;
  /** Titles of those whose years in brackets may be their reign. */
  readonly rulers: Words<true>;
  /** Open an apposition on where somebody comes from: "a (farmer's son)", "the third of (five children)". */
  readonly originOpeners: Words<true>;
  /** Lead from a date to the century that it is said to lie in: "in the", "thus in the". */
  readonly periodLeads: Words<true>;
  /** What somebody does until "his death" is his own death: "reigned", "lived". */
  readonly lifelongActs: Words<true>;
  /** Make a birth or death that of one person: "his", "her". */
  readonly singularPossessives: Words<true>;
  /** Verbs in the past for what only the living do or suffer. */
  readonly livingActs: Words<true>;
  /** What somebody wrote with his own hand, and all that may stand between it and its date: ", of". */
  readonly ownWritings: Words<true>;
  readonly dateLinks: Words<true>;
  /** Place what is told outside a life: "posthumously", "grave". */
  readonly posthumousWords: Words<true>;
  /** All that may stand between a date and the age reached then: ", at the age of". */
  readonly ageLinks: Words<true>;
  /** Before an age, make it that of the noun before: "aged". */
  readonly ageAppositions: Words<true>;
  /** Before a number alone, make it an age: "died at". */
  readonly bareAgeLeads: Words<true>;
  /** After an age, begin what was done at it: "when he". */
  readonly whenClauses: Words<true>;
  /** Between a subject and his age: "was". */
  readonly ageVerbs: Words<true>;
  /** After a verb, tell the hour and so leave the day to the story: "at half past". */
  readonly hourLeads: Words<true>;

  /** Verbs for the one and the other end of a thing, by what they are ends of: "left" and "came home" of a journey. */
  readonly outsets: Words<string>;
  readonly returns: Words<string>;
  /** Join the second of such verbs to the first. */
  readonly turnJoints: Words<true>;
  /** Put one event before (-1) or after (1) the next, with its date. */
  readonly orderings: Words<1 | -1>;
  /** Open the second of two things told in order: "then". */
  readonly thens: Words<true>;
  /** Before a date, make it say when: "in", "on". */
  readonly datePrepositions: Words<true>;
  /** Say what is spoken of, with its own date: "about", "described". */
  readonly topicLinks: Words<true>;
  /** Participles that give a noun a date of its own: "founded" in "the party founded in 1918". */
  readonly participles: Words<true>;
  /** Those of them that are also the past of a verb without an object: "the trial opened". */
  readonly middleVerbs: Words<true>;
  /** Before a participle, make it the verb of its sentence: "was", "had been". */
  readonly auxiliaries: Words<true>;
  /** Put what is told further back: "had". */
  readonly pluperfects: Words<true>;
  /** Marks that close a statement: ".", ";", ")". */
  readonly clauseClosers: Words<true>;
  /** Between two events by name, put the first before (-1) or after (1) the second: "came before". */
  readonly sequenceVerbs: Words<1 | -1>;
  /** Say that a body came into being: "founded", "set up". */
  readonly foundings: Words<true>;
  /** Verbs in the past for what bodies do. */
  readonly bodyActs: Words<true>;

  /** Open a list whose number was announced; after a weak one something else may follow as well. */
  readonly enumerationOpeners: Words<"strong" | "weak">;
  /** Begin what may stand between the things announced and their list: "(reasons) for (the defeat)", "were". */
  readonly leadContinuations: Words<true>;
  /** Verbs after which a colon opens what was said, and no list of who said it: "agreed". */
  readonly statingVerbs: Words<true>;
  /** Countries and states that stand after a city as part of its name. */
  readonly placeContainers: Words<true>;
  /** Say that a list is not complete: "including", "and others". */
  readonly openLists: Words<true>;
  /** Begin an item that is known, and one that is not: "the", "his"; "a". */
  readonly definiteArticles: Words<true>;
  readonly indefiniteArticles: Words<true>;
  /** Join the last item of a list to the others. */
  readonly listConjunctions: Words<true>;
  /** Show that what stands in a list is a clause or has clauses in it: "was", "which". */
  readonly clauseSigns: Words<true>;
  /** Nouns for several at once, which a list cannot count: "couple", "twins". */
  readonly collectives: Words<true>;
}
