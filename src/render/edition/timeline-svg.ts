import type { DateMention } from "../../recognise/mention.ts";
import { counted } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** Pixels. Across, everything is a percentage, so that the letters keep their size on a phone. */
const ROW = 9;
const BAR = 6;
const AXIS = 26;

/** The dates as a drawing, with its gist as a sentence for who cannot see it; the list below it has every value. */
export function timelineMarkup(dates: readonly DateMention[]): Markup | null {
  const timeline = timelineOf(dates);
  if (timeline === null) return null;
  const { ticks, bars, rows } = timeline;
  const base = rows * ROW + 4;
  const marks = ticks.map(({ year, at }, i) => {
    const anchor = i === 0 ? "start" : i === ticks.length - 1 ? "end" : "middle";
    return html`<line x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="${base + 5}"/><text x="${percent(at)}" y="${base + 20}" text-anchor="${anchor}">${year}</text>`;
  });
  const rects = bars.map(
    ({ from, to, row, edtf, mentions }) =>
      html`<rect x="${percent(from)}" width="${percent(to - from)}" y="${base - (row + 1) * ROW}" height="${BAR}" rx="1"><title>${edtf}${mentions > 1 ? `, ${mentions} times` : ""}</title></rect>`,
  );
  return html`<figure class="timeline">
<svg role="img" aria-label="${gist(timeline, dates.length)}" width="100%" height="${base + AXIS}"><g class="ticks">${marks}</g><line class="axis" x1="0" x2="100%" y1="${base}" y2="${base}"/><g class="bars">${rects}</g></svg>
<figcaption>${gist(timeline, dates.length)}</figcaption>
</figure>
`;
}

function gist({ from, to, bars, earlier, later }: Timeline, all: number): string {
  const drawn = bars.reduce((sum, { mentions }) => sum + mentions, 0);
  const off = [
    ...(earlier > 0 ? [`${counted(earlier, "earlier one")} left out`] : []),
    ...(later > 0 ? [`${counted(later, "later one")} left out`] : []),
  ];
  return [`${drawn} of ${counted(all, "date")} on a line from ${from} to ${to}`, ...off].join("; ");
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
