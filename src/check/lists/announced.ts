import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import { endOfPhrase } from "../ties/amounts.ts";
import { isOneClause } from "../time/wording.ts";

/** A number of things that a text sets out to list. */
export interface Announced {
  readonly figure: FigureMention;
  readonly count: number;
  /** The token after the counted noun phrase. */
  readonly end: number;
}

/** Longer lists are not counted by their readers either. */
const LONGEST_LIST = 12;
/** Words between what is counted and the mark that opens the list: "three reasons for the defeat:". */
const LONGEST_LEAD = 6;

/** The whole small numbers of things in a passage that could announce a list. */
export function announcedIn(prose: Prose, passage: Passage): readonly Announced[] {
  const found: Announced[] = [];
  for (const figure of passage.figures) {
    const { kind, number, hedge } = figure.figure;
    const count = number.low;
    if (kind !== "count" || count === null || count > LONGEST_LIST || count !== number.high || hedge !== null) continue;
    if (count < 2 || !Number.isInteger(count) || figure.counted === null) continue;
    if (figure.modality === "denies" || figure.modality === "hypothetical") continue;
    found.push({ figure, count, end: endOfPhrase(prose, figure) });
  }
  return found;
}

/** The announcement that a mark at token `mark` opens the list of: the last number before it, in the same clause. */
export function announcedBefore(
  prose: Prose,
  passage: Passage,
  announced: readonly Announced[],
  mark: number,
): Announced | null {
  const last = announced.findLast(({ end }) => end <= mark);
  if (last === undefined || !isOneClause(prose, last.end, mark, LONGEST_LEAD, true)) return null;
  if (!leadsOn(prose, last.end, mark)) return null;
  const between = passage.figures.some(({ first }) => first > last.figure.first && first < mark);
  return between ? null : last;
}

/** Whether the words between what is counted and its list go on from it: "for the defeat", "were", one verb like "fell". */
function leadsOn({ tokens, language }: Prose, from: number, to: number): boolean {
  const { leadContinuations, statingVerbs } = language.tables;
  if (from >= to || leadContinuations.longest(tokens, from, to) !== null) return true;
  return to - from === 1 && statingVerbs.longest(tokens, from, to) === null;
}
