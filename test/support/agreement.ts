import type { DateMention, FigureMention } from "../../src/recognise/mention.ts";
import type { DayNumber } from "../../src/values/date.ts";
import type { DateLabel, FigureLabel } from "./labels.ts";

/** Whether a figure was read as its label has it. */
export function figureFits({ figure }: FigureMention, label: FigureLabel): boolean {
  const { low, high } = figure.number;
  if (same(low, label.low) && same(high, label.high)) return true;
  return (label.accept ?? []).some((number) => same(low, number) && same(high, number));
}

/** Whether a date was read as its label has it: the same value, the same days, or days within a part of them. */
export function dateFits({ date }: DateMention, label: DateLabel): boolean {
  const exact = (edtf: string | null) => (label.kind === "duration" ? (edtf?.replace("~", "") ?? null) : edtf);
  const values = [label.edtf, ...(label.accept ?? [])].map(exact);
  if (date.edtf !== null && values.includes(exact(date.edtf))) return true;
  if (label.kind === "duration") return false;
  const earliest = isoDay(date.earliest);
  const latest = isoDay(date.latest);
  if (earliest === null && latest === null) return label.edtf === null;
  if (earliest === label.earliest && latest === label.latest) return true;
  if (label.part !== true || label.earliest === null || label.latest === null) return false;
  return earliest !== null && latest !== null && earliest >= label.earliest && latest <= label.latest;
}

/** Whether two names may be the same claimant: one is part of the other, articles apart. */
export function sameClaimant(found: string, labelled: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^(the|an?|one) /u, "");
  return bare(found).includes(bare(labelled)) || bare(labelled).includes(bare(found));
}

/** A figure as it was read, in one line. */
export function readFigure({ figure }: FigureMention): string {
  return `${figure.kind} ${figure.number.low}..${figure.number.high}`;
}

/** A date as it was read, in one line. */
export function readDate({ date }: DateMention): string {
  return `${date.kind} ${date.edtf} (${isoDay(date.earliest)} to ${isoDay(date.latest)})`;
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function isoDay(day: DayNumber | null): string | null {
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
