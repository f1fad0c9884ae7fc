import type { Lapse, TimeUnit } from "../../reason/elapsed.ts";
import { meet } from "../../reason/interval-arithmetic.ts";
import type { FigureMention, Modality } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape } from "../../recognise/tokens.ts";
import { closed, type Interval } from "../../values/interval.ts";
import type { Judgement } from "../judge.ts";
import type { Passage } from "../passage.ts";
import { lastPhrase } from "../ties/gap.ts";

/** A length of time as the words give it, in days, weeks, months or years. */
export interface Length {
  readonly mention: FigureMention;
  /** The token of the unit: "years". */
  readonly unitAt: number;
  readonly unit: TimeUnit;
  readonly number: Interval;
  readonly strict: Interval;
  readonly generous: Interval;
}

/** Units by their ISO 8601 designators; hours and less are not measured by dates. */
const UNITS: Readonly<Record<string, TimeUnit>> = { Y: "year", M: "month", W: "week", D: "day" };
/** Ways of saying that bind nobody to what is said. */
const UNBOUND: ReadonlySet<Modality> = new Set(["denies", "doubts", "ironic", "hypothetical"]);
/** From this count on, a bare multiple of ten is read to a tenth of itself and not to half its place. */
const LARGE = 100;

/** Reads a figure as a length of time; null where it is none, or stands in a name ("the Seven Years' War"). */
function lengthOf({ tokens, language }: Prose, mention: FigureMention): Length | null {
  const { figure, modality } = mention;
  if (figure.kind !== "duration" || figure.number.low === null || UNBOUND.has(modality)) return null;
  const found = lastPhrase(language.tables.figureUnits, tokens, mention.first, mention.end);
  if (found?.value.kind !== "duration" || tokens.shape(found.at) !== Shape.lower) return null;
  const { designator, count } = found.value.length;
  const unit = UNITS[designator];
  if (unit === undefined) return null;
  return {
    mention,
    unitAt: found.at,
    unit,
    number: scaled(closed(figure.number.low, figure.number.high), count),
    strict: scaled(strictOf(mention), count),
    generous: scaled(figure.generous, count),
  };
}

/** The lengths of time in a passage. */
export function lengthsIn(prose: Prose, passage: Passage): readonly Length[] {
  return passage.figures.flatMap((figure) => lengthOf(prose, figure) ?? []);
}

/** Judges a length against what the calendar admits. The break-even is the tolerance on hedged words alone. */
export function judgeLength(length: Length, lapse: Lapse): Judgement {
  if (meet(length.strict, lapse.strict)) return { verdict: "holds", breakEven: null };
  const verdict = meet(length.generous, lapse.generous) ? "strained" : "fails";
  const { hedge } = length.mention.figure;
  const tolerance = hedge === "about" || hedge === "nearly" ? distance(length.number, lapse.strict) : null;
  return { verdict, breakEven: tolerance };
}

function strictOf(mention: FigureMention): Interval {
  const { number, strict, hedge } = mention.figure;
  if (hedge !== null || number.low === null || number.low !== number.high || number.low < LARGE) return strict;
  const [low, high] = [number.low * 0.9, number.low * 1.1];
  return closed(Math.max(strict.low ?? low, low), Math.min(strict.high ?? high, high));
}

/** How far a number must give to reach an interval, as a fraction of itself; null beyond its own size. */
function distance(number: Interval, target: Interval): number | null {
  const x = number.low ?? 0;
  if (x <= 0) return null;
  const below = (target.low ?? x) - x;
  const above = x - (target.high ?? x);
  const share = Math.max(below, above, 0) / x;
  return share <= 1 ? Math.round(share * 1000) / 1000 : null;
}

function scaled(interval: Interval, times: number): Interval {
  if (times === 1) return interval;
  const scale = (x: number | null) => (x === null ? null : x * times);
  return { ...interval, low: scale(interval.low), high: scale(interval.high) };
}
