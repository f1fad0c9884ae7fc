import { html, type Markup, trusted } from "../edition/markup.ts";
import type { TableReport } from "../table-exporter.ts";

/** The drawing of a table, once for a wide page and once for a phone; its gist stands below it for everybody. */
export function chartMarkup({ chart }: TableReport): Markup | null {
  if (chart === null) return null;
  return html`<figure class="chart">
<div class="wide">${trusted(chart.wide)}</div>
<div class="narrow">${trusted(chart.narrow)}</div>
<figcaption>${chart.gist}.</figcaption>
</figure>
`;
}
