import { written } from "../../tables/cell-words.ts";
import { cellKey } from "../../tables/margin.ts";
import { cellAt } from "../../tables/table.ts";
import { html, type Markup } from "../edition/markup.ts";
import type { TableReport } from "../table-exporter.ts";
import { markedCells } from "../table-report/marked-cells.ts";

/**
 * A table with its wrong totals marked, and over a damaged figure the one that a repair proposes. `linked` may put a
 * link around what stands in a cell, by its key.
 */
export function tableMarkup(
  report: TableReport,
  linked: (key: string, figure: Markup) => Markup = (_, figure) => figure,
): Markup {
  const { table } = report;
  const { wrong, edits } = markedCells(report);
  const rowTotals = new Set(table.rowSums.map(({ total }) => total));
  const columnTotals = new Set(table.columnSums.map(({ total }) => total));
  const rows = table.rows.map(({ label }, row) => {
    const cells = table.columns.map((_, column) => {
      const key = cellKey({ row, column });
      const text = cellAt(table, row, column)?.text.trim() ?? "";
      const edit = edits.get(key);
      const isTotal = rowTotals.has(row) || columnTotals.has(column);
      const classes = [...(isTotal ? ["total"] : []), ...(wrong.has(key) ? ["wrong"] : [])].join(" ");
      const figure = edit === undefined ? html`${text}` : html`<ins>${written(edit.to)}</ins><del>${text}</del>`;
      return html`<td class="${classes}"><span class="printed">${linked(key, figure)}</span></td>`;
    });
    return html`<tr><th scope="row">${label}</th>${cells}</tr>\n`;
  });
  const head = table.columns.map(({ label }) => html`<th scope="col">${label}</th>`);
  return html`<table class="figures">
<thead><tr><th scope="col">${table.labelHeading}</th>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
