import { readNumeral } from "../numerals.ts";
import type { Candidate } from "./candidate.ts";
import { plainDraft } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { endsBefore, isHyphen, isParticle, particleAt, pastHyphen, type Scan } from "./scan.ts";

/** "half as many again", "a fifth larger", "a third fewer": so many times what it is compared with. */
export function changed(candidate: Candidate, way: "more" | "less" | "again", end: number): Draft | null {
  const draft = plainDraft(candidate);
  const { low, high } = draft;
  if (low === null || high === null) return null;
  const [from, to] = way === "less" ? [1 - high, 1 - low] : [1 + low, 1 + high];
  return { ...draft, end, kind: "ratio", low: from, high: to, inWords: false, place: 0.1, resolution: 0.1 };
}

/** "six times more", "by about 12 times", "12-fold", "a factor of three", "ten to one". */
export function multiple(candidate: Candidate): Draft | null {
  const { scan, quantity, first } = candidate;
  const { tables, tokens } = scan;
  if (quantity.form === "fraction" || quantity.low < 1) return null;
  const fold = particleAt(scan, pastHyphen(scan, quantity.end));
  if (fold?.value === "fold") return ratioUpTo(candidate, fold.end);
  if (endsBefore(scan, tables.factorCues, first)) return ratioUpTo(candidate, quantity.end);
  const outnumbers = isParticle(scan, quantity.end, "to") && isOne(scan, quantity.end + 1);
  if (outnumbers && endsBefore(scan, tables.ratioCues, first)) return ratioUpTo(candidate, quantity.end + 2);
  if (fold?.value !== "times" || isHyphen(scan, quantity.end)) return null;
  const more = tables.ratioComparatives.longest(tokens, fold.end, scan.end);
  const comparedWith = fold.end < scan.end && tables.ratioComparators.get(tokens, fold.end) !== undefined;
  const draft = ratioUpTo(candidate, fold.end);
  if (more !== null) {
    const isSingle = more.value === "more" && quantity.low === quantity.high;
    const noun = nounPhraseAt(scan, more.end);
    const unit = noun === null ? null : noun.unit;
    return { ...draft, end: more.end, alternative: isSingle ? quantity.low + 1 : null, noun, unit };
  }
  const changes = endsBefore(scan, tables.ratioCues, first) || followsExaggeration(scan, first);
  return comparedWith || changes ? draft : null;
}

function ratioUpTo(candidate: Candidate, end: number): Draft {
  return { ...plainDraft(candidate), kind: "ratio", end };
}

/** How far before "n times" a word of exaggerating may stand. */
const REACH = 12;

/** "exaggerates the number of the dead (five times)". */
function followsExaggeration({ tokens, tables, first: start }: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(start, first - REACH); at -= 1) {
    if (tables.exaggerations.startsWith(tokens.word(at)) && tables.exaggerations.longest(tokens, at, first) !== null) {
      return true;
    }
  }
  return false;
}

function isOne(scan: Scan, i: number): boolean {
  const numeral = i < scan.end ? readNumeral(scan.tokens, i, scan.language, scan.end) : null;
  return numeral !== null && numeral.value === 1 && numeral.end === i + 1;
}
