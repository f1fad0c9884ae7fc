import { readNumeral } from "../numerals.ts";
import { headAt, skipDeterminers, skipPossessor } from "./noun-phrase.ts";
import { Dated, isHyphen, isParticle, isWord, type Scan } from "./scan.ts";

/** A phrase is never longer than this. */
const LONGEST = 10;

/** The token after the noun phrase that begins at i, with one "of …" of its own; i itself where none begins. */
export function phraseEnd(scan: Scan, i: number): number {
  const end = simpleEnd(scan, i);
  return end > i && isParticle(scan, end, "of") ? Math.max(end, simpleEnd(scan, end + 1)) : end;
}

function simpleEnd(scan: Scan, i: number): number {
  const { tokens, tables } = scan;
  const opened = skipPossessor(scan, skipDeterminers(scan, i));
  if (opened === i && i < scan.end && tables.countedPronouns.get(tokens, i) !== undefined) return i + 1;
  const numeral = opened < scan.end ? readNumeral(tokens, opened, scan.language, scan.end) : null;
  const first = numeral === null ? opened : numeral.end;
  const plural = first < scan.end ? headAt(scan, first, false) : null;
  if (plural !== null) return plural.at + 1;
  let at = first;
  while (at < Math.min(scan.end, first + LONGEST) && isInside(scan, at)) at += 1;
  return at === first && numeral === null ? i : at;
}

function isInside(scan: Scan, i: number): boolean {
  const { tokens, tables } = scan;
  if (isHyphen(scan, i) || tokens.is(i, "'s") || tokens.is(i, "\u2019s")) return true;
  if (!isWord(scan, i) || scan.dated[i] !== Dated.no) return false;
  return tables.countedEnds.get(tokens, i) === undefined && tables.outcomes.get(tokens, i) === undefined;
}
