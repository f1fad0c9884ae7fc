import { dot, frame, line, link, plot, rect, ruleY, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Chart, TableReport } from "../table-exporter.ts";
import { type Band, type Series, seriesOf } from "./series.ts";

/** Pixels: letters keep their size, so a phone gets a drawing of its own. */
const [WIDE, NARROW, PANEL] = [860, 350, 130];

/**
 * The figures of a table as a drawing: a panel for each column, on one scale, with the years that claims speak of shaded
 * and proposed figures over those printed. Null where the rows are no series of years.
 */
export function chartOf(report: TableReport): Chart | null {
  const series = seriesOf(report);
  if (series === null) return null;
  return { wide: drawn(series, WIDE), narrow: drawn(series, NARROW), gist: series.gist };
}

function drawn({ columns, points, bands }: Series, width: number): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const repaired = points.filter(
    ({ isRepaired, printed, figure }) => isRepaired && printed !== null && figure !== null,
  );
  const most = Math.max(1, ...points.flatMap(({ figure, printed }) => [figure ?? 0, printed ?? 0]));
  const parts = bands.filter(({ isWhole }) => !isWhole);
  const wholes = bands.filter(({ isWhole }) => isWhole);
  const svg = plot({
    document,
    width,
    height: PANEL * columns.length + 40,
    marginLeft: 64,
    marginRight: 12,
    fy: { domain: columns, axis: null, padding: 0.18 },
    x: { label: null, ticks: Math.floor(width / 70), tickFormat: (year: number) => String(year), inset: 6 },
    y: { label: null, grid: true, ticks: 3, domain: [0, most], tickFormat: (n: number) => n.toLocaleString("en") },
    marks: [
      frame({ className: "panel", anchor: "bottom" }),
      rect(parts, {
        fy: "column",
        x1: ({ from }) => from - 0.5,
        x2: ({ to }) => to + 0.5,
        className: "claimed",
        title: "words",
      }),
      ruleY(wholes, { fy: "column", y: most, x1: "from", x2: "to", className: "base", title: "words" }),
      line(points, { fy: "column", x: "year", y: "figure", className: "series" }),
      link(repaired, { fy: "column", x: "year", y1: "printed", y2: "figure", className: "mended" }),
      dot(repaired, { fy: "column", x: "year", y: "printed", r: 3, className: "printed" }),
      dot(repaired, { fy: "column", x: "year", y: "figure", r: 3, className: "proposed" }),
      text(columns, {
        fy: (column: string) => column,
        text: (column: string) => column,
        frameAnchor: "top-left",
        dx: 8,
        dy: -13,
        className: "name",
      }),
      ...parts.map((band) =>
        text([band], {
          fy: "column",
          x: ({ from }: Band) => from - 0.5,
          y: most,
          dx: -5,
          dy: 10 + 13 * band.rank,
          textAnchor: "end",
          text: "words",
          className: "words",
        }),
      ),
    ],
  });
  return tidied(svg.outerHTML);
}

/** Without styles, which the page forbids and has in its own sheet, and without names for parts of what is one picture. */
function tidied(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/gu, "")
    .replace(/ (?:style|aria-label|aria-description|class="plot-[^"]*"|xmlns(?::xlink)?)="[^"]*"/gu, "")
    .replace(/^<svg/u, '<svg aria-hidden="true" focusable="false"');
}
