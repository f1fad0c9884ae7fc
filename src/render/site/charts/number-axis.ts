import { scaleLinear, scaleLog } from "d3-scale";
import { html, type Markup } from "../../edition/markup.ts";
import { percent } from "./drawing.ts";

/** A line of numbers. Places on it are fractions of its width. */
export interface NumberAxis {
  readonly isLogarithmic: boolean;
  readonly ticks: readonly number[];
  at(x: number): number;
}

/** From this ratio of the greatest to the least on, equal steps would leave the small ones no room. */
const FAR = 40;

/** Lays out a line of numbers that has all of some on it; from nothing unless they lie far from it and close together. */
export function numberAxis(numbers: readonly number[]): NumberAxis {
  const positive = numbers.filter((x) => x > 0);
  const [least, greatest] = [Math.min(...positive), Math.max(...positive, Number.MIN_VALUE)];
  const isLogarithmic = positive.length === numbers.length && greatest / least > FAR;
  if (isLogarithmic) {
    const scale = scaleLog().domain([least, greatest]).nice();
    return { isLogarithmic, ticks: decades(scale.ticks(5)), at: inside(scale.range([0, 1])) };
  }
  const isClose = positive.length === numbers.length && least > 0.6 * greatest && greatest > least;
  const room = (greatest - least) * 0.08;
  const domain = isClose ? [least - room, greatest + room] : [0, numbers.length === 0 ? 1 : Math.max(...numbers)];
  const scale = scaleLinear().domain(domain).nice(5);
  return { isLogarithmic, ticks: scale.ticks(4), at: inside(scale.range([0, 1])) };
}

/** Every power of ten; every other where there are many. */
function decades(ticks: readonly number[]): readonly number[] {
  const powers = ticks.filter((x) => Number.isInteger(Number(Math.log10(x).toFixed(9))));
  return powers.length > 5 ? powers.filter((_, i) => i % 2 === 0) : powers;
}

function inside(scale: (x: number) => number): (x: number) => number {
  return (x) => Math.min(1, Math.max(0, scale(x)));
}

/** The axis below a drawing, with lines up to its top. */
export function axisMarkup({ ticks, at }: NumberAxis, format: (x: number) => string, height: number): Markup {
  const marks = ticks.map((x) => {
    const [place, fraction] = [percent(at(x)), at(x)];
    const anchor = fraction < 0.08 ? "start" : fraction > 0.92 ? "end" : "middle";
    return html`<line class="grid-line" x1="${place}" x2="${place}" y1="0" y2="${height + 5}"/><text class="tick" x="${place}" y="${height + 20}" text-anchor="${anchor}">${format(x)}</text>`;
  });
  return html`<g>${marks}</g><line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>`;
}
