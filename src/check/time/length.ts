import type { Lapse, TimeUnit } from "../../reason/elapsed.ts";
import { meet } from "../../reason/interval-arithmetic.ts";
import type { FigureMention, Modality } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { Shape } from "../../recognise/tokens.ts";
import type { HedgeKind } from "../../values/figure.ts";
import { closed, exactly, type Interval } from "../../values/interval.ts";
import type { Judgement } from "../judge.ts";
import type { Passage } from "../passage.ts";
import { lastPhrase } from "../ties/gap.ts";
import { countOf } from "./working.ts";

/** A length of time as the words give it, in days, weeks, months or years. */
export interface Length {
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  /** The token of the unit: "years". */
  readonly unitAt: number;
  readonly unit: TimeUnit;
  readonly number: Interval;
  readonly strict: Interval;
  readonly generous: Interval;
  readonly hedge: HedgeKind | null;
  /** Somebody else than the author says it, perhaps on another day. */
  readonly reported: boolean;
}

/** Units by their ISO 8601 designators; hours and less are not measured by dates. */
const UNITS: Readonly<Record<string, TimeUnit>> = { Y: "year", M: "month", W: "week", D: "day" };
/** Ways of saying that bind nobody to what is said. */
const UNBOUND: ReadonlySet<Modality> = new Set(["denies", "doubts", "ironic", "hypothetical"]);
/** From this count on, a number that may be rounded is read to five strictly, to a twentieth of itself generously. */
const LARGE = 100;
const STRICT_SLACK = 5;

/** The lengths of time in a passage: its figures, and what has no number ("a decade", "half a century"). */
export function lengthsIn(prose: Prose, passage: Passage): readonly Length[] {
  const figures: Length[] = [];
  for (const figure of passage.figures) {
    const length = figure.figure.kind === "duration" ? lengthOf(prose, figure) : null;
    if (length !== null) figures.push(length);
  }
  const unnumbered = unnumberedIn(prose, passage);
  if (unnumbered.length === 0) return figures;
  const without = unnumbered.filter((length) =>
    figures.every(({ first, unitAt }) => unitAt !== length.unitAt || first > length.first),
  );
  const numbered = figures.filter(({ unitAt }) => without.every((length) => length.unitAt !== unitAt));
  return [...numbered, ...without].sort((a, b) => a.first - b.first);
}

/** Reads a figure as a length of time; null where it is none, or stands in a name ("the Seven Years' War"). */
function lengthOf(
  { tokens, language }: Prose,
  { figure, modality, attribution, first, end }: FigureMention,
): Length | null {
  const { low, high } = figure.number;
  if (low === null || UNBOUND.has(modality)) return null;
  const found = lastPhrase(language.tables.figureUnits, tokens, first, end);
  if (found?.value.kind !== "duration" || tokens.shape(found.at) !== Shape.lower) return null;
  const { designator, count } = found.value.length;
  const unit = UNITS[designator];
  if (unit === undefined) return null;
  const { hedge } = figure;
  const number = scaled(closed(low, high), count);
  const read = { strict: scaled(figure.strict, count), generous: scaled(figure.generous, count) };
  const bare = hedge === null && low === high ? rounded(low * count, count, read.strict) : read;
  return { first, end, unitAt: found.at, unit, number, ...bare, hedge, reported: attribution !== null };
}

/** "a year", "a decade", "half a century" without a figure of its own. */
function unnumberedIn({ tokens, language }: Prose, { sentence }: Passage): readonly Length[] {
  const { figureUnits, numeralWords } = language.tables;
  const found: Length[] = [];
  for (let i = sentence.first + 1; i < sentence.end; i += 1) {
    if (!figureUnits.startsWith(tokens.word(i)) || tokens.shape(i) !== Shape.lower) continue;
    const measure = figureUnits.longest(tokens, i, sentence.end);
    if (measure?.value.kind !== "duration" || numeralWords.get(tokens, i - 1)?.type !== "article") continue;
    const { designator, count } = measure.value.length;
    const unit = UNITS[designator];
    if (unit === undefined) continue;
    const part = i - 2 >= sentence.first ? numeralWords.get(tokens, i - 2) : undefined;
    const isPart = part?.type === "fraction";
    const share = isPart ? 1 / part.denominator : 1;
    const first = isPart ? i - 2 : i - 1;
    const number = exactly(share * count);
    const read = rounded(share * count, count, number);
    found.push({ first, end: measure.end, unitAt: i, unit, number, ...read, hedge: null, reported: false });
  }
  return found;
}

/** A number that may be rounded: tens of years, decades and centuries by half a decade, large ones generously by more. */
function rounded(x: number, count: number, strict: Interval): Pick<Length, "strict" | "generous"> {
  const loose = count > 1 ? STRICT_SLACK : Math.max(x - (strict.low ?? x), (strict.high ?? x) - x);
  const narrow = Math.min(loose, STRICT_SLACK);
  const wide = loose > 0 && x >= LARGE ? Math.max(narrow, x / 20) : narrow;
  return { strict: closed(x - narrow, x + narrow), generous: closed(x - wide, x + wide) };
}

/** The length with its number taken at its word. */
export function exact(length: Length): Length {
  return length.hedge === null ? { ...length, strict: length.number, generous: length.number } : length;
}

/** Judges a length against what the calendar admits. The break-even is the tolerance on hedged words alone. */
export function judgeLength({ strict, generous, number, hedge }: Length, lapse: Lapse): Judgement {
  if (meet(strict, lapse.strict)) return { verdict: "holds", breakEven: null };
  const verdict = meet(generous, lapse.generous) ? "strained" : "fails";
  const tolerance = hedge === "about" || hedge === "nearly" ? distance(number, lapse.strict) : null;
  return { verdict, breakEven: tolerance };
}

/** How a length was read: a line for one that leaves room, none for one that says what it says. */
export function lengthNotes(prose: Prose, { first, end, unit, number, strict, generous }: Length): readonly string[] {
  const words = `“${prose.tokens.slice(first, end)}”`;
  if (!same(strict, generous)) {
    return [`${words} is read strictly as ${countOf(strict, unit)}, generously as ${countOf(generous, unit)}`];
  }
  return same(strict, number) ? [] : [`${words} is read as ${countOf(strict, unit)}`];
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

function same(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}
