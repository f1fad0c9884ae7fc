import type { Stance } from "../mention.ts";
import type { Gender } from "../names/tables.ts";
import type { Words } from "../phrase-table.ts";

/** Whom a pronoun can mean. */
export type Pronoun = "author" | "male" | "female" | "several" | "thing" | "unnamed";

/** What a claimant noun stands for; a `source` is a writing that speaks. */
export type ClaimantNoun = "person" | "group" | "source";

/** What a language says of its attributions. Keys in lower case match however they are written. */
export interface SpeechTables {
  /** Verbs of saying and thinking that take a clause, with or without "that", in every finite form. */
  readonly sayings: Words<Stance>;
  /** Verbs that may mean something else, and say something only with "that" or a quotation: "found", "admitted". */
  readonly thatSayings: Words<Stance>;
  /** Verbs of evidence: "show", "prove". */
  readonly showings: Words<Stance>;
  /** Verbs that show who speaks, though they state nothing: "asked". */
  readonly askings: Words<true>;
  /** Verbs that name the listener first: "told". */
  readonly tellings: Words<Stance>;
  /** Participles that go on from a clause: "saying", "claiming". */
  readonly sayingParticiples: Words<Stance>;
  /** Verbs and phrases that take a figure: "estimates", "gives the figure of". */
  readonly reckonings: Words<Stance>;
  /** Verbs that take a figure where a writing is their subject: "the ledgers show 40". */
  readonly listings: Words<Stance>;
  /** Verbs that take what is counted, and the figure after one of `reckoningLinks`: "put the number at". */
  readonly puttings: Words<Stance>;
  readonly reckoningLinks: Words<true>;
  /** Between a verb and a figure, keep the figure from being its object: "after", "for". */
  readonly reckoningBreaks: Words<true>;
  /** Cues that speak of what is to come: "predicted", "expects". */
  readonly forecasts: Words<true>;
  /** Before the claimant: "according to", "in the words of". */
  readonly sourcePhrases: Words<Stance>;
  /** End a phrase that names the source in its middle: "in Smith's view"; and its prepositions. */
  readonly viewNouns: Words<Stance>;
  readonly viewPrepositions: Words<true>;
  readonly possessivePronouns: Words<Pronoun>;
  readonly ownMarks: Words<true>;
  /** Say that the author read or heard something somewhere: "I read". */
  readonly hearings: Words<Stance>;
  /** Begin an aside that says whose the words are: "as Smith put it". */
  readonly asideOpeners: Words<true>;
  /** Passives with an agent after them: "was estimated by". */
  readonly agentPassives: Words<Stance>;
  /** Passives without one: "is thought to"; those that begin with a dummy subject: "it is said that". */
  readonly bareReports: Words<Stance>;
  readonly dummyReports: Words<Stance>;
  /** Adverbs and the like that keep a distance: "reportedly", "supposedly". */
  readonly hearsays: Words<Stance>;
  /** Nouns for what is claimed: "claim", "estimate". */
  readonly claimNouns: Words<Stance>;
  readonly claimNounLinks: Words<"clause" | "figure">;

  /** Nouns for those who say things, and for writings that do. */
  readonly claimantNouns: Words<ClaimantNoun>;
  readonly speechPronouns: Words<Pronoun>;
  readonly speechRelatives: Words<true>;
  /** Begin a noun phrase: articles, possessives, quantifiers. */
  readonly phraseOpeners: Words<true>;
  /** Tie a noun phrase to one before it: "of", "for", "in". */
  readonly phraseLinks: Words<true>;
  readonly phraseConjunctions: Words<true>;
  /** Before the maker of a writing: "by". */
  readonly agentMarks: Words<true>;

  /** May stand between subject and verb: "has", "also"; the value tells what it does to the saying. */
  readonly verbCompanions: Words<"none" | "negates" | "supposes" | "narrates" | "passive">;
  /** Introduces an infinitive: "to"; and what makes it a saying after all: "went on". */
  readonly infinitiveMarks: Words<true>;
  readonly infinitiveLeads: Words<true>;
  /** Introduce what is said: "that"; belong to it: "how"; or make it a question: "whether". */
  readonly complementisers: Words<"clause" | "embedded" | "question">;
  /** After a verb of saying, say that nothing follows: "nothing", "so". */
  readonly emptyContents: Words<true>;
  /** Prepositions that begin an adverbial between a verb and what is said: "in", "on". */
  readonly adverbialOpeners: Words<true>;
  /** Those to whom something is told: "reporters". */
  readonly listeners: Words<true>;
  /** Verbs in the finite form, so that a clause can be told from a noun. */
  readonly finiteVerbs: Words<true>;
  /** End what is said, after a comma: "but", "while". */
  readonly clauseContrasts: Words<true>;
  /** Begin a clause that another follows: "although". */
  readonly clauseSubordinators: Words<true>;

  /** Deny all that follows in the sentence: "nobody can say that". */
  readonly denials: Words<true>;
  /** Open a condition: "if"; the verbs of what would follow; the verbs of what is to come. */
  readonly conditions: Words<true>;
  readonly conditionals: Words<true>;
  readonly futures: Words<true>;

  /** What a second speaker puts a figure on, when it is what the first spoke of: "it", "the number". */
  readonly figureAnaphors: Words<true>;
  /** Say that a figure comes on top of another: "another", "a further". */
  readonly additions: Words<true>;
  /** Nouns for evidence or authority that name nobody: "studies", "experts". */
  readonly vagueSources: Words<true>;
  /** May stand before such a noun and leave it vague: "recent", "reliable". */
  readonly vagueQualities: Words<true>;
  /** Gender told by a claimant noun: "spokeswoman". */
  readonly nounGenders: Words<Gender>;
}
