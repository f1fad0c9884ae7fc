import { html } from "../../edition/markup.ts";
import { separatedValues } from "../../separated-values.ts";
import { drawingFile, figure } from "../charts/drawing.ts";
import { findingLine } from "../finding-card.ts";
import { pageOf } from "../referral.ts";
import { datedThings } from "../timeline/dated-things.ts";
import { laneChart } from "../timeline/lane-chart.ts";
import { thingsRows, thingsTable } from "../timeline/things-table.ts";
import type { View } from "../view.ts";

/** When: everything that has a date, on one line of time. */
export const timeline: View = {
  name: "timeline",
  title: "Timeline",
  says: "when: events, lives, sources and what was said, on one line of time",
  items: () => [],
  page(book, item, links) {
    if (item !== null) return null;
    const things = datedThings(book);
    const chart = laneChart(things, (id) => pageOf(id, book, links), "of this casebook");
    const clashes = book.findings.filter(({ finding }) => finding.chain !== undefined);
    return {
      title: "Timeline",
      main:
        things.length === 0
          ? html`<p class="none">Nothing has a date yet.</p>`
          : html`${chart === null ? null : figure(chart, "timeline")}
${clashes.length === 0 ? null : html`<h2>Dates that cannot all hold</h2><ol class="digest">${clashes.map((one) => findingLine(one, links))}</ol>`}
<h2>In order of time</h2>
${thingsTable(things, book, links)}`,
      exports: [
        ...(chart === null ? [] : [drawingFile(chart)]),
        { ending: "csv", gives: "the dates as a table", text: separatedValues(thingsRows(things)) },
      ],
    };
  },
};
