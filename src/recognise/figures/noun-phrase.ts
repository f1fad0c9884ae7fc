import { readNumeral } from "../numerals.ts";
import { singularOf } from "./plural.ts";
import { Dated, isCapital, isHyphen, isParticle, isWord, type Scan } from "./scan.ts";

/** The noun after a number: what is counted. */
export interface NounPhrase {
  /** First token of the noun with its adjectives. */
  readonly first: number;
  /** The noun itself. */
  readonly head: number;
  readonly unit: string;
  /** For "412 of the 980 deputies": where the words for the whole begin. */
  readonly whole: number | null;
}

/** A possessor has at most so many words. */
const POSSESSOR = 4;

/** A noun phrase is not sought further than this. */
const LONGEST = 9;

/** The noun counted by a number that ends at token i; null where none follows. `singular`: one thing is counted. */
export function nounPhraseAt(scan: Scan, i: number, singular = false): NounPhrase | null {
  const of = isParticle(scan, i, "of");
  const opened = of ? skipPossessor(scan, skipDeterminers(scan, i + 1)) : i;
  const numeral = of ? readNumeral(scan.tokens, opened, scan.language, scan.end) : null;
  const first = numeral === null ? opened : numeral.end;
  if (numeral !== null && scan.tables.figureUnits.longest(scan.tokens, first, scan.end) !== null) return null;
  const head = headAt(scan, first, singular);
  if (head === null) return null;
  return { first, head: head.at, unit: head.unit, whole: of ? i + 1 : null };
}

/** "all of these": no more determiners than this stand before a noun. */
const DETERMINERS = 4;

/** The token after the determiners at i. */
export function skipDeterminers(scan: Scan, i: number): number {
  let at = i;
  while (at < Math.min(scan.end, i + DETERMINERS) && scan.tables.countedDeterminers.get(scan.tokens, at) !== undefined)
    at += 1;
  return at;
}

/** The token after a possessor at i: "of the (county's) 480 mills"; i where there is none. */
export function skipPossessor(scan: Scan, i: number): number {
  const { tokens } = scan;
  for (let at = i; at < Math.min(scan.end, i + POSSESSOR); at += 1) {
    if (at > i && (tokens.is(at, "'s") || tokens.is(at, "\u2019s"))) return at + 1;
    if (!isWord(scan, at)) break;
  }
  return i;
}

/** The noun of a phrase without "of" that begins at token i, and its singular. */
export function headAt(scan: Scan, i: number, singular: boolean): { at: number; unit: string } | null {
  const limit = Math.min(scan.end, i + LONGEST);
  let last: number | null = null;
  for (let at = i; at < limit; at += 1) {
    if (isJoint(scan, at, last)) continue;
    if (!isWord(scan, at) || ends(scan, at)) break;
    const unit = singularOf(scan, at);
    if (unit !== null && !goesOnAfter(scan, at, unit)) return lastPlural(scan, at, unit);
    last = at;
  }
  if (!singular) return null;
  return singularHead(scan, i, limit);
}

/** Whether a noun phrase cannot go across token i. */
function ends(scan: Scan, i: number): boolean {
  const { tokens, tables } = scan;
  if (scan.dated[i] !== Dated.no || tables.countedEnds.get(tokens, i) !== undefined) return true;
  if (isNumberWord(scan, i)) return true;
  const outcome = tables.outcomes.get(tokens, i);
  return outcome !== undefined && outcome.form !== "noun" && !isParticipleBeforeNoun(scan, i);
}

function isNumberWord({ tokens, tables }: Scan, i: number): boolean {
  const role = tables.numeralWords.get(tokens, i);
  return role !== undefined && (role.type === "cardinal" || role.type === "scale");
}

/** "40 wounded men": what happened may stand before the noun. */
function isParticipleBeforeNoun(scan: Scan, i: number): boolean {
  const next = i + 1 < scan.end ? singularOf(scan, i + 1) : null;
  return next !== null && scan.tables.outcomes.get(scan.tokens, i + 1) === undefined;
}

/** Marks and words inside a phrase: hyphens, "'s", and what joins adjectives ("Hungarian, German and other"). */
function isJoint(scan: Scan, i: number, last: number | null): boolean {
  const { tokens } = scan;
  if (last === null) return false;
  if (isHyphen(scan, i) || tokens.is(i, "'s") || tokens.is(i, "\u2019s")) return true;
  if (!isCapital(scan, last) && !isCapital(scan, last - 1)) return false;
  return (tokens.is(i, ",") || isParticle(scan, i, "and")) && i + 1 < scan.end && isWord(scan, i + 1);
}

/** "English and Scotch houses": an adjective that is also a plural, with more adjectives after it. */
function goesOnAfter(scan: Scan, at: number, unit: string): boolean {
  return scan.tokens.is(at, unit) && isJoint(scan, at + 1, at) && isCapital(scan, at + 2);
}

/** "arms dealers", "Texas voters", "police officers": of two plurals the second is the noun where the first can stand before one. */
function lastPlural(scan: Scan, at: number, unit: string): { at: number; unit: string } {
  const next = at + 1;
  const modifies =
    isCapital(scan, at) || scan.tokens.is(at, unit) || scan.tables.pluralModifiers.get(scan.tokens, at) !== undefined;
  if (!modifies || !isWord(scan, next) || ends(scan, next)) return { at, unit };
  const further = singularOf(scan, next);
  return further === null ? { at, unit } : { at: next, unit: further };
}

/** The noun of "one survivor", "every third Soviet officer": one word in small letters; of two neither is sure. */
function singularHead(scan: Scan, i: number, limit: number): { at: number; unit: string } | null {
  let at = i;
  while (at < limit && isCapital(scan, at)) at += 1;
  if (at >= limit || !isWord(scan, at) || ends(scan, at)) return null;
  const goesOn = at + 1 < limit && isWord(scan, at + 1) && !ends(scan, at + 1);
  return goesOn ? null : { at, unit: scan.tokens.at(at) };
}
