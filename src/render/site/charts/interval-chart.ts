import type { Level } from "../../../diagnostics/diagnostic.ts";
import type { Interval } from "../../../values/interval.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { type Drawing, fitted, percent } from "./drawing.ts";
import { axisMarkup, type NumberAxis, numberAxis } from "./number-axis.ts";

/** A figure on the axis: how it is read strictly and generously. */
export interface IntervalRow {
  readonly name: string;
  /** Beside the name: the figure, what it counts. */
  readonly beside: string;
  readonly level: Level | null;
  readonly href: string;
  readonly strict: Interval;
  readonly generous: Interval;
}

/** What follows from everything, under the two readings. */
export interface Band {
  readonly strict: Interval;
  readonly generous: Interval;
}

/** Pixels. */
const ROW = 62;
const NAME = 18;
const BESIDE = 34;
const BAR = 48;
const AXIS = 26;
/** What a line of words may take: the width of a narrow page. */
const NARROW = 350;

/** Figures on one axis: the strict reading as a thick bar, the generous as a thin one, what follows as a band behind. */
export function intervalChart(
  rows: readonly IntervalRow[],
  band: Band | null,
  format: (x: number) => string,
  label: string,
): Drawing {
  const drawn = rows.flatMap(({ strict, generous }) => [strict, generous]);
  const all = band === null ? drawn : [...drawn, band.strict, band.generous];
  const axis = numberAxis(all.flatMap(({ low, high }) => [low, high]).filter((x) => x !== null));
  const height = rows.length * ROW + 4;
  const body = html`${band === null ? null : bandMarkup(band, axis, height)}${axisMarkup(axis, format, height)}${rows.map((row, i) => rowMarkup(row, i * ROW, axis))}`;
  const scale = axis.isLogarithmic ? `${label}; each step of the axis is tenfold` : label;
  return { label: scale, height: height + AXIS, width: null, body };
}

function bandMarkup({ strict, generous }: Band, axis: NumberAxis, height: number): Markup {
  const one = (interval: Interval, name: string) => {
    const [from, to] = ends(interval, axis);
    return html`<rect class="band ${name}" x="${percent(from)}" width="${percent(Math.max(0.003, to - from))}" y="0" height="${height}"/>`;
  };
  return html`${one(generous, "generous")}${one(strict, "strict")}`;
}

function rowMarkup({ name, beside, level, href, strict, generous }: IntervalRow, top: number, axis: NumberAxis) {
  return html`<a href="${href}" class="row ${level ?? "unbound"}"><title>${name}: ${beside}</title><text class="row-name" x="0" y="${top + NAME}">${fitted(name, NARROW)}</text><text class="beside" x="0" y="${top + BESIDE}">${fitted(beside, NARROW)}</text>${bar(generous, axis, top + BAR, "generous")}${bar(strict, axis, top + BAR, "strict")}</a>`;
}

/** A bar, with an arrow where it has no end; a single number is a mark across the line. */
function bar(interval: Interval, axis: NumberAxis, y: number, name: "strict" | "generous"): Markup {
  const [from, to] = ends(interval, axis);
  const thick = name === "strict" ? 9 : 3;
  const width = Math.max(to - from, 0);
  const mark =
    width < 0.008
      ? html`<circle class="point ${name}" cx="${percent(from)}" cy="${y}" r="${name === "strict" ? 5.5 : 3}"/>`
      : html`<rect class="bar ${name}" x="${percent(from)}" width="${percent(width)}" y="${y - thick / 2}" height="${thick}" rx="1"/>`;
  return interval.high === null && name === "strict"
    ? html`${mark}<text class="open-end" x="100%" y="${y + 5}" text-anchor="end">›</text>`
    : mark;
}

function ends({ low, high }: Interval, axis: NumberAxis): readonly [number, number] {
  return [low === null ? 0 : axis.at(low), high === null ? 1 : axis.at(high)];
}
