import { html, type Markup } from "../../edition/markup.ts";
import { counted } from "../../wording.ts";
import { type Drawing, fitted } from "../charts/drawing.ts";
import { type TimeAxis, timeAxis } from "../charts/time-axis.ts";
import { type DatedThing, type Lane, lanes } from "./dated-things.ts";

/** Pixels. */
const WIDTH = 1080;
const ROW = 20;
const BAR = 8;
const HEAD = 24;
const AXIS = 28;
/** The most that a name takes. */
const NAME = 230;
/** What is drawn towards an end that is not known. */
const STUB = 36;
/** Of that, for "and 12 more". */
const MORE = 85;
/** Less than that says nothing. */
const LEAST_NAME = 120;
/** Between a bar and its name. */
const SPACE = 6;
/** Between what lies in one row. */
const GAP = 14;
const LETTER = 6.4;
/** The most rows of a lane; what finds no room is in the table. */
const MOST_ROWS = 30;

/** Things of one lane that lie on the same days: drawn once. */
interface Bar {
  readonly first: DatedThing;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly row: number;
  readonly clashes: boolean;
}

/** The name of a bar, and where it stands. */
interface Label {
  readonly words: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** Dated things on a line of time, by lane; null where none has a day that is known. */
export function laneChart(things: readonly DatedThing[], hrefOf: (id: string) => string, what: string): Drawing | null {
  const placed = things.filter(({ from, to }) => from !== null || to !== null);
  if (placed.length === 0) return null;
  const days = placed.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const axis = timeAxis(days, WIDTH);
  let top = 0;
  const grounds: Markup[] = [];
  const marks: Markup[] = [];
  let left = 0;
  for (const lane of lanes) {
    const own = placed.filter((thing) => thing.lane === lane);
    if (own.length === 0) continue;
    const bars = barsOf(own, axis);
    left += own.length - bars.reduce((sum, { count }) => sum + count, 0);
    const height = HEAD + (Math.max(...bars.map(({ row }) => row)) + 1) * ROW + 6;
    grounds.push(groundMarkup(lane, top, height));
    for (const bar of bars) marks.push(barMarkup(bar, top + HEAD + bar.row * ROW, hrefOf));
    top += height + 4;
  }
  return {
    label: gist(placed, left, what),
    width: WIDTH,
    height: top + AXIS,
    body: html`${grounds}${axisMarkup(axis, top)}${marks}`,
  };
}

function gist(placed: readonly DatedThing[], left: number, what: string): string {
  const words = placed.filter(({ clashes }) => clashes).length;
  const clashing = words === 0 ? "" : `; ${counted(words, "date")} marked with ✗ cannot all hold`;
  return `${counted(placed.length, "dated thing")} ${what} on a line of time${clashing}${left > 0 ? `; ${left} more are in the table only` : ""}`;
}

/** Puts each on the first row of its lane where it has room. */
function barsOf(own: readonly DatedThing[], axis: TimeAxis): readonly Bar[] {
  const same = new Map<string, DatedThing[]>();
  for (const thing of own) {
    const key = `${thing.from}:${thing.to}`;
    same.set(key, [...(same.get(key) ?? []), thing]);
  }
  const taken: number[] = [];
  return [...same.values()].flatMap((group): readonly Bar[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to } = placeOf(first, axis);
    const label = labelOf(first, group.length, from, to);
    const length = lengthOf(label.words);
    const [start, end] = label.anchor === "start" ? [from, label.x + length] : [Math.min(from, label.x - length), to];
    let row = 0;
    while ((taken[row] ?? Number.NEGATIVE_INFINITY) + GAP > Math.max(0, start)) row += 1;
    if (row >= MOST_ROWS) return [];
    taken[row] = end;
    return [{ first, count: group.length, from, to, label, row, clashes: group.some(({ clashes }) => clashes) }];
  });
}

/** Where something lies; of what has no known beginning or end, only a stub is drawn there. */
function placeOf({ from, to }: DatedThing, axis: TimeAxis): Pick<Bar, "from" | "to"> {
  const start = from === null ? null : axis.at(from);
  const end = to === null ? null : axis.at(to + 1);
  return { from: start ?? Math.max(0, (end ?? 0) - STUB), to: end ?? Math.min(WIDTH, (start ?? 0) + STUB) };
}

/** After the bar, before it where there is no room, cut where there is little, or on it where there is none at either end. */
function labelOf(thing: DatedThing, count: number, from: number, to: number): Label {
  const words = nameOf(thing, count, NAME);
  const length = lengthOf(words);
  const [after, before] = [WIDTH - to, from];
  if (length <= after) return { words, x: to + SPACE, anchor: "start" };
  if (length <= before) return { words, x: from - SPACE, anchor: "end" };
  const most = Math.max(after, before) - 2 * SPACE;
  if (most < LEAST_NAME) return { words, x: to - SPACE, anchor: "end" };
  const cut = nameOf(thing, count, most);
  return after >= before
    ? { words: cut, x: to + SPACE, anchor: "start" }
    : { words: cut, x: from - SPACE, anchor: "end" };
}

function lengthOf(words: string): number {
  return words.length * LETTER + 2 * SPACE;
}

function nameOf({ name }: DatedThing, count: number, width: number): string {
  return count === 1 ? fitted(name, width, LETTER) : `${fitted(name, width - MORE, LETTER)} and ${count - 1} more`;
}

function groundMarkup(lane: Lane, top: number, height: number): Markup {
  return html`<rect class="lane" x="0" y="${top}" width="${WIDTH}" height="${height}"/><text class="lane-name" x="8" y="${top + 16}">${lane}</text>`;
}

function barMarkup({ first, from, to, label, clashes }: Bar, y: number, hrefOf: (id: string) => string): Markup {
  const { words, x, anchor } = label;
  const width = Math.max(3, to - from);
  const open = first.from === null || first.to === null ? "open" : "";
  const sign = clashes ? html`<tspan class="clash">✗ </tspan>` : null;
  return html`<a href="${hrefOf(first.id)}" class="thing${clashes ? " clashing" : ""}"><title>${first.name}: ${first.words}</title><rect class="${open}" x="${from}" y="${y}" width="${Number(width.toFixed(1))}" height="${BAR}" rx="1"/><text class="thing-name" x="${x}" y="${y + 9}" text-anchor="${anchor}">${sign}${words}</text></a>`;
}

function axisMarkup({ ticks }: TimeAxis, height: number): Markup {
  const marks = ticks.map(
    ({ at, words }) =>
      html`<line class="grid-line" x1="${at}" x2="${at}" y1="0" y2="${height + 5}"/><text class="tick" x="${Math.min(WIDTH - 24, Math.max(18, at))}" y="${height + 20}" text-anchor="middle">${words}</text>`,
  );
  return html`<g>${marks}</g><line class="axis" x1="0" x2="${WIDTH}" y1="${height}" y2="${height}"/>`;
}
