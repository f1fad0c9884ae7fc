import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { canBePart, type Division, divisionOf, endOfPhrase, isSameSort } from "./amounts.ts";
import { firstPhrase } from "./gap.ts";
import { happensOnce, isAllotted } from "./parallel.ts";
import type { PartWhole, Setting } from "./part-whole.ts";
import { isRest } from "./series.ts";

/**
 * Ties parts to a whole, if they count the same sort of thing. `promised`: the words say that the parts are all there
 * is. Several parts that count something else by their nouns are tied loosely.
 */
export function tie(
  { prose, passage }: Setting,
  whole: FigureMention,
  candidates: readonly FigureMention[],
  promised: boolean,
): readonly PartWhole[] {
  const parts = candidates.filter((part) => part !== whole && isSameSort(whole, part));
  if (parts.length === 0 || parts.length !== candidates.length) return [];
  const loose = !parts.every((part) => canBePart(prose, whole, part));
  if (loose && !promised && parts.length === 1) return [];
  const division = divisionOf(prose, parts, passage.sentence.end, whole.frame.outcome) ?? allotted(prose, whole, parts);
  const divides = promised && !parts.some((part) => saysWhatTheyHad(prose, part));
  const all = divides || division === "complete" || parts.some((part) => isRest(prose, part));
  const exhaustive = all && !goesOn(prose, passage, parts);
  return [{ whole, parts, exhaustive, exclusive: division !== null, loose }];
}

/** What goes to one cannot go to another, nor what happens once happen in two places. */
function allotted(prose: Prose, whole: FigureMention, parts: readonly FigureMention[]): Division {
  return isAllotted(prose, whole, parts) || happensOnce(prose, parts) ? "exclusive" : null;
}

/** Whether the list has items without a number, or says itself that its items overlap. */
function goesOn(prose: Prose, passage: Passage, parts: readonly FigureMention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const unnumbered = passage.figures.some((f) => f.figure.kind === "indefinite" && f.first > first.first);
  return unnumbered || overlapIsSaid(prose, passage, first);
}

/** "200 lost their roofs, 150 their windows": what some had or lost, others may have had or lost as well. */
function saysWhatTheyHad(prose: Prose, part: FigureMention): boolean {
  return prose.language.tables.possessions.longest(prose.tokens, endOfPhrase(prose, part)) !== null;
}

/** Whether words after the first part say that the parts overlap. */
export function overlapIsSaid(prose: Prose, passage: Passage, first: FigureMention): boolean {
  return firstPhrase(prose.language.tables.overlaps, prose.tokens, first.first, passage.sentence.end) !== null;
}

/** Parts that miss their whole by no more than this share of it were meant to make it up, whatever their nouns. */
const NEARLY = 0.1;

/**
 * "61 members: 28 Conservatives, 20 Labour and 15 Liberals": three parts and more that nearly make up a whole for which
 * they are listed are parts of it, though the nouns alone do not tell.
 */
export function meantAsAll(found: PartWhole): PartWhole {
  const { whole, parts, exhaustive, loose } = found;
  if (!loose || !exhaustive || parts.length < 3) return found;
  const size = whole.figure.number.low ?? 0;
  const added = parts.reduce((sum, { figure }) => sum + (figure.number.low ?? 0), 0);
  return Math.abs(added - size) <= NEARLY * size ? { ...found, loose: false } : found;
}
