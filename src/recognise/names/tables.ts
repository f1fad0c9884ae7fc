import type { Words } from "../phrase-table.ts";

/** What sort of thing a name stands for. */
export type NameType = "person" | "group" | "place" | "event" | "work";

/** What a word is known to be, where its place in a sentence decides whether it names anything. */
export type Gender = "male" | "female" | "either";

/** What an ending makes of a word. */
export type WordEnding =
  /** An adherent or a doctrine, which is no name: "Trotskyist". */
  | "adherent"
  /** A surname, which only looks like one of the others: "Lindqvist". */
  | "surname"
  /** A participle, which is no name though a sentence begins with it: "Leaving". */
  | "participle"
  /** An adverb, likewise: "Remarkably". */
  | "adverb"
  /** A verb in the past: "declared". */
  | "past"
  /** A plural, which hardly begins a sentence as a name and speaks: "Geologists". */
  | "plural"
  /** What comes from a place, and its people: "Tolian". */
  | "demonym";

/** The part a small word plays inside a name. */
export type NameJoint =
  /** Before a surname, and part of it: "van", "de", "al". */
  | "particle"
  /** The same, but only between two words of a name: "do", "y". */
  | "inner"
  /** Ties a head to what it is of: "Ministry of Health". */
  | "of"
  /** Ties two names into one: "Health and Welfare". */
  | "and"
  /** Stands before a noun: "the", "a". */
  | "article";

/** What a language says of its names. Keys in lower case match however they are written. */
export interface NameTables {
  /** Titles and offices that stand before a person's name. */
  readonly nameTitles: Words<Gender>;
  /** Given names, as written. */
  readonly nameGiven: Words<Gender>;
  /** Tied to a name by a hyphen, and no part of it: "based". */
  readonly nameTails: Words<true>;
  /** What may follow a surname: "Jr", "III". */
  readonly nameSuffixes: Words<true>;
  readonly nameJoints: Words<NameJoint>;
  /** Nouns that tell by themselves what a name that has them as its head stands for: "Party", "War", "River". */
  readonly nameHeads: Words<NameType>;
  /** Those of them that are common surnames too: "Parks", "Hill". */
  readonly nameSurnames: Words<true>;
  /** Nouns that do so at the beginning of a name: "Lake", "Mount", "Battle". */
  readonly nameOpenings: Words<NameType>;
  /** Names that are known whatever stands around them; the value is the form that stands for all variants. */
  readonly knownPlaces: Words<string>;
  readonly knownGroups: Words<string>;
  readonly knownEvents: Words<string>;
  readonly knownPersons: Words<string>;
  /** Adjectives of nations, creeds and parties, and the nouns for their people: no names by themselves. */
  readonly nameAdjectives: Words<true>;
  /** Months, weekdays and feasts: no names by themselves. */
  readonly nameTimes: Words<true>;
  /** Adjectives that begin the names of events, groups and things, hardly ever of persons: "Great", "Red". */
  readonly nameEpithets: Words<true>;
  /** No part of a name at its beginning: function words never ("The", "When"), others where a sentence opens ("Police"). */
  readonly nameOpeners: Words<"always" | "opening">;
  /** Endings of words, without a hyphen before them. */
  readonly nameEndings: Words<WordEnding>;
  /** Before a place: "in", "near". The value is its weight as evidence. */
  readonly nameLocatives: Words<number>;
  /** Before a person rather than a place: "letter to", "death of". The value is its weight as evidence. */
  readonly namePersonals: Words<number>;
  /** Before the name of a body: "member of". */
  readonly nameAffiliations: Words<true>;
  /** Common nouns for what one person is or does: "physicist", "widow". */
  readonly nameRoles: Words<true>;
  /** What only persons do or are, directly after a name: "was born", "died". */
  readonly namePersonalVerbs: Words<true>;
  /** Relative pronouns for persons: "who". */
  readonly nameRelatives: Words<true>;
  /** Nouns for writings and other works, whose titles follow in quotation marks. */
  readonly nameWorks: Words<true>;
  /** May stand between such a noun and the title: "called", "entitled". */
  readonly nameCallings: Words<true>;
  /** Plurals with an apostrophe that go on into a name: "Workers' Party", "People's Commissariat". */
  readonly namePossessors: Words<true>;
}
