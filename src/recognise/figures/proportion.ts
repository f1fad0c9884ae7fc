import { readNumeral } from "../numerals.ts";
import { type Draft, draftOf } from "./draft.ts";
import { headAt, nounPhraseAt } from "./noun-phrase.ts";
import type { Opening } from "./opening.ts";
import type { Quantity } from "./quantity.ts";
import { Dated, isPunctuation, isWord, particleAt, type Scan } from "./scan.ts";

/** "one in seven", "nine out of ten", "one man in every five" as a share. */
export function oneInMany(scan: Scan, part: Quantity, opening: Opening, first: number): Draft | null {
  if (part.low !== part.high || part.low >= 100 || !Number.isInteger(part.low) || part.low < 1) return null;
  const joint = jointAfter(scan, part);
  if (joint === null || joint.end >= scan.end || scan.dated[joint.end] !== Dated.no) return null;
  const whole = readNumeral(scan.tokens, joint.end, scan.language, scan.end);
  if (whole === null || whole.value <= part.low || !Number.isInteger(whole.value)) return null;
  if (scan.tables.figureUnits.longest(scan.tokens, whole.end, scan.end) !== null) return null;
  const every = joint.value === "every";
  if (!every && !isProportion(scan, part, opening, whole.value, joint.value === "in")) return null;
  const value = Number((part.low / whole.value).toPrecision(12));
  const noun = nounPhraseAt(scan, whole.end);
  const draft = draftOf({ ...part, low: value, high: value, form: "fraction" }, first, opening.hedge);
  const place = { place: 0.1, resolution: 0.1, round: false };
  return { ...draft, ...place, kind: "share", end: whole.end, noun, unit: noun === null ? null : noun.unit };
}

/** "in", "out of" or "in every" after the number, or after one noun in small letters ("one man in ten"). */
function jointAfter(scan: Scan, part: Quantity) {
  const direct = particleAt(scan, part.end);
  const isNoun = part.low === 1 && isWord(scan, part.end) && headAt(scan, part.end, true)?.at === part.end;
  const joint = direct === null && isNoun ? particleAt(scan, part.end + 1) : direct;
  if (joint === null) return null;
  return joint.value === "in" || joint.value === "out-of" || joint.value === "every" ? joint : null;
}

/** The usual bases of a proportion; "two in three villages" may be just that. */
function isProportion(scan: Scan, part: Quantity, opening: Opening, whole: number, isIn: boolean): boolean {
  const isBase = whole <= 10 || whole === 12 || whole === 20 || whole === 100 || whole % 1000 === 0;
  if (part.low === 1 && isIn) return whole <= 20 || whole % 10 === 0;
  if (!isIn) return isBase && (part.form === "words" || whole === 10 || whole >= 100);
  const opens = part.first === scan.first || isPunctuation(scan, part.first - 1) || opening.hedge !== null;
  return isBase && opens;
}
