import type { Stance } from "../../mention.ts";
import { endingOf } from "../../names/lexicon.ts";
import { Shape, TokenKind } from "../../tokens.ts";
import { type Claimant, phrasePart } from "../claimant.ts";
import { clauseFrom, clauseUpTo, type Range, wordsIn } from "../clause.ts";
import type { Construction, Cue, Draft } from "../construction.ts";
import { contentAfter, contentAround, contentBefore, type Demand, quotationUpTo } from "../content.ts";
import { claimantAfter } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";
import { type Subject, subjectBefore } from "../subject.ts";

/** How far behind the verb the comma stands that ends "as Smith put it". */
const REACH = 10;

/** "He said that the ship was lost"; "'…,' said the mate". */
export const saying: Construction = { table: "sayings", read: (scene, cue) => readSaying(scene, cue, "clause") };

/** "He added that the ship was lost": verbs that mean something else without "that" or a quotation. */
export const thatSaying: Construction = { table: "thatSayings", read: (scene, cue) => readSaying(scene, cue, "that") };

/** "The records show that…": only of what can be asked, so that an author's own inference is none. */
export const showing: Construction = {
  table: "showings",
  read: (scene, cue) =>
    readSaying(scene, cue, "clause").filter(({ claimant, content }) => {
      const isInfinitive = scene.prose.language.tables.infinitiveMarks.get(scene.prose.tokens, content.first);
      if (claimant === null || claimant.pronoun === "thing" || isInfinitive) return false;
      if (claimant.type === "unknown" || claimant.type === "event") return false;
      return claimant.type === "source" || content.first > cue.end;
    }),
};

/** Reads a verb of saying with its subject before it, or after it where what is said stands first. */
export function readSaying(scene: Scene, cue: Cue, demand: Demand, end: number = cue.end): readonly Draft[] {
  const subject = subjectBefore(scene, cue.first, cue.from);
  if (subject.passive || subject.infinitive || subject.negated) return [];
  const stance: Stance = subject.supposed ? "hypothetical" : cue.stance;
  const cueRange = { first: cue.first, end: cue.end };
  const draft = (claimant: Claimant, content: Range): Draft => ({ claimant, cue: cueRange, content, stance });
  const { claimant } = subject;
  if (claimant === null) return inverted(scene, cue, subject).map((made) => draft(made.claimant, made.content));
  if (claimant.pronoun === "author" || isNegative(scene, claimant)) return [];
  if (claimant.type === "unknown" && !isDefinite(scene, claimant)) return [];
  const around = contentAround(scene, cue.from, claimant.phrase.first, end, cue.to);
  const aside = asideContent(scene, cue, subject) ?? around;
  if (aside !== null) return [draft(claimant, aside)];
  const asked = isParenthetic(scene, subject.first) ? "predicate" : demand;
  const after = contentAfter(scene, { ...cue, end }, asked, isSubordinate(scene, cue.from, subject.first));
  const quotedBefore = quotationUpTo(scene, claimant.phrase.first);
  const before =
    quotedBefore !== null || endsHere(scene, end, cue.to)
      ? contentBefore(scene, claimant.phrase.first, cue.from)
      : null;
  const isQuoted = (range: Range | null) => range !== null && scene.quotationAt(range.first) !== null;
  const isBefore = isQuoted(before) || (isQuoted(after) && before !== null && !isAdverbial(scene, before.first));
  const contents = after === null ? [before] : isBefore ? [before, after] : [after];
  return contents.filter((content) => content !== null).map((content) => draft(claimant, content));
}

/** Whether a verb takes nothing more: what is said can stand before it. */
function endsHere(scene: Scene, i: number, to: number): boolean {
  const { tokens, language } = scene.prose;
  if (i >= to || tokens.kind(i) === TokenKind.punctuation || scene.pastDate(i) > i) return true;
  return language.tables.adverbialOpeners.get(tokens, i) === true || endingOf(scene.prose, i) === "adverb";
}

/** "In a letter from Riga, Smith said": the words before the speaker are not his. */
function isAdverbial({ prose: { tokens, language } }: Scene, i: number): boolean {
  return language.tables.adverbialOpeners.get(tokens, i) === true;
}

/** A noun phrase that no table vouches for speaks only if an article or a capital begins it: not "41 per cent said". */
function isDefinite(scene: Scene, claimant: Claimant): boolean {
  const { tokens } = scene.prose;
  if (tokens.kind(claimant.first) !== TokenKind.word) return false;
  return phrasePart(scene, claimant.first) === "opener" || tokens.shape(claimant.first) !== Shape.lower;
}

/** "No witness said". */
function isNegative({ prose: { tokens, language } }: Scene, claimant: Claimant): boolean {
  return language.tables.verbCompanions.get(tokens, claimant.first) === "negates";
}

/** Whether the subject stands behind a relative pronoun: "which he said killed 40", "whom he felt had saved it". */
function isParenthetic({ prose: { tokens, language } }: Scene, first: number): boolean {
  return language.tables.speechRelatives.get(tokens, first - 1) === true;
}

/** "'…,' said Smith": what is said stands before the verb, its speaker after. */
function inverted(scene: Scene, cue: Cue, subject: Subject): readonly { claimant: Claimant; content: Range }[] {
  const before = contentBefore(scene, subject.first, cue.from);
  if (before === null) return [];
  const claimant = claimantAfter(scene, cue.end, cue.to);
  if (claimant === null || claimant.pronoun === "author") return [];
  if (isNumber(scene, claimant)) return [];
  const after = quotationAfter(scene, claimant.phrase.end, cue.to);
  const contents = after === null ? [before] : [before, after];
  return contents.map((content) => ({ claimant, content }));
}

/** "The diocese, which kept a list, says (that) 1,140 died": a number says nothing. */
function isNumber({ prose: { tokens } }: Scene, { name, phrase }: Claimant): boolean {
  return name === null && tokens.kind(phrase.end - 1) === TokenKind.digits;
}

/** A quotation that goes on behind its speaker: "'…,' said Smith, '…'". */
function quotationAfter(scene: Scene, at: number, to: number): Range | null {
  const { tokens } = scene.prose;
  for (let i = at; i < to && i < at + REACH; i += 1) {
    const quotation = tokens.kind(i) === TokenKind.punctuation ? scene.quotationAt(i + 1) : null;
    if (quotation !== null && quotation.first === i + 1) return wordsIn(scene, quotation);
  }
  return null;
}

/** "As Smith put it, the ship was lost": the main clause is what he says. */
function asideContent(scene: Scene, cue: Cue, subject: Subject): Range | null {
  const { tokens, language } = scene.prose;
  const as = subject.first - 1;
  if (as < cue.from || !language.tables.asideOpeners.get(tokens, as)) return null;
  const isOpening = as === cue.from || !tokens.is(as - 1, ",");
  if (!isOpening) return contentAround(scene, cue.from, as, cue.end, cue.to) ?? clauseUpTo(scene, as, cue.from);
  for (let i = cue.end; i < cue.to && i < cue.end + REACH; i += 1) {
    if (tokens.is(i, ",")) return as === cue.from ? clauseFrom(scene, i + 1, cue.to, false) : null;
  }
  return as === cue.from ? null : clauseUpTo(scene, as, cue.from);
}

/** Whether the clause of the verb opens the sentence with "although" or the like, so that a comma ends it. */
function isSubordinate(scene: Scene, from: number, first: number): boolean {
  const { tokens, language } = scene.prose;
  const opener = language.tables.clauseSubordinators.longest(tokens, from);
  return opener !== null && opener.end === first;
}
