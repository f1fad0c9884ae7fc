import type { Table as TableDeclaration } from "../../../casebook/casebook.ts";
import { auditTable } from "../../../tables/audit-table.ts";
import { written } from "../../../tables/cell-words.ts";
import { cellAt, type Table } from "../../../tables/table.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { separatedValues } from "../../separated-values.ts";
import type { TableReport } from "../../table-exporter.ts";
import { tableMarkup } from "../../table-page/table-markup.ts";
import { repairWords } from "../../table-report/repair-words.ts";
import { structureWords } from "../../table-report/structure-words.ts";
import { summaryOf } from "../../table-report/summary.ts";
import type { Book } from "../book.ts";
import { changeLink } from "../change-link.ts";
import { fieldsOf } from "../dossiers/fields.ts";
import { grid, part } from "../facts.ts";
import { findingCard } from "../finding-card.ts";
import { levelMark, verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";
import { speakers } from "../speakers.ts";
import { type CellsUsed, cellsUsed } from "../tables/cells-used.ts";
import { reportOn } from "../tables/report.ts";
import { trials } from "../trials.ts";
import type { PageContent, View } from "../view.ts";

/** The tables of figures, with every sum in them checked. */
export const tables: View = {
  name: "tables",
  title: "Tables",
  says: "tables of figures: every sum checked, and what would make them add up",
  *items(book) {
    for (const { id, title } of book.inquiry.casebook.byKind.table) yield { id, title: title ?? id };
  },
  page(book, item, links) {
    const all = book.inquiry.casebook.byKind.table;
    if (item === null) return list(all, book, links);
    const declared = all.find(({ id }) => id === item);
    return declared === undefined ? null : one(declared, book, links);
  },
};

function list(all: readonly TableDeclaration[], book: Book, links: Links): PageContent {
  const lines = all.map(({ id }) => {
    const table = book.inquiry.tables.get(id);
    const summary =
      table === undefined
        ? "it could not be read"
        : summaryOf({ ...auditTable(table), repair: null, claims: [], chart: null });
    return html`<li>${referral(id, book, links)} <span class="place">${summary}</span></li>\n`;
  });
  return {
    title: "Tables",
    main:
      lines.length === 0
        ? html`<p class="none">No table is declared yet. A table is a file of figures whose cells claims can name.</p>`
        : html`<ul class="plain">${lines}</ul>`,
    exports: [],
  };
}

function one(declared: TableDeclaration, book: Book, links: Links): PageContent {
  const { id, title } = declared;
  const table = book.inquiry.tables.get(id);
  const report = table === undefined ? null : reportOn(table);
  const found = book.findingsOf(id);
  return {
    title: title ?? id,
    main: html`${report === null ? html`<p class="warning">Its file could not be read, so there is nothing to check.</p>` : reportMarkup(declared, report, book, links)}
${part("As it is declared", fieldsOf(declared, book, links))}
${found.length === 0 ? null : html`<h2>What the audits of the casebook say</h2>${found.map((named) => findingCard(named, book, links))}`}
${changeLink(id, book, links)}`,
    exports:
      table === undefined
        ? []
        : [{ ending: "csv", gives: "the table as it is read", text: separatedValues(cellRows(table)) }],
  };
}

function reportMarkup(declared: TableDeclaration, report: TableReport, book: Book, links: Links): Markup {
  const uses = cellsUsed(declared, report.table, book);
  const words = report.repair === null ? [] : repairWords(report.table, report.repair);
  const proposed = words.map(
    (line, i) => html`<p${i === words.length - 1 ? html` class="caveat"` : null}>${line.trim()}</p>\n`,
  );
  const said = report.findings.map(
    ({ level, message, working }) =>
      html`<li class="${level}">${levelMark(level)} ${message}${working.map((line) => html`<br><span class="place">${line}</span>`)}</li>\n`,
  );
  return html`<p class="lead">${summaryOf(report)}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${declared.title ?? declared.id}">${tableMarkup(report, linkTo(uses, links))}</div>
${part("Sums that do not come out", said.length === 0 ? null : html`<ul class="plain">${said}</ul>`)}
${part("What would make them right", proposed.length === 0 ? null : html`${proposed}`)}
${part("Confirmed", confirmed(declared))}
${part("Used by claims", usesTable(uses, book, links))}
${part(
  "Claims on every base",
  trials(
    uses.map(({ claim }) => claim.id),
    book,
    links,
  ),
)}
<details><summary>How the table was understood</summary><ul class="words">${structureWords(report.table).map((line) => html`<li>${line}</li>\n`)}</ul></details>`;
}

/** A link from a cell to the first claim that names it. */
function linkTo(uses: readonly CellsUsed[], links: Links): (key: string, figure: Markup) => Markup {
  return (key, figure) => {
    const [use] = uses.filter(({ keys }) => keys.includes(key));
    return use === undefined ? figure : html`<a href="${links.to("claims", use.claim.id)}">${figure}</a>`;
  };
}

/** Figures that somebody has confirmed, laid over the file wherever a claim names their cells. */
function confirmed({ fields }: TableDeclaration): Markup | null {
  if (fields.repaired.length === 0) return null;
  return html`<ul class="plain">${fields.repaired.map(({ selectors, value }) => html`<li>${selectors.join(", ")}: <b>${written(value)}</b></li>`)}</ul>`;
}

function usesTable(uses: readonly CellsUsed[], book: Book, links: Links): Markup | null {
  if (uses.length === 0) return null;
  const rows = uses.map(
    ({ claim, words }) =>
      html`<tr><th scope="row">${speakers(claim, book, links)}</th><td>${referral(claim.id, book, links)}</td><td><code>${words}</code></td><td>${verdictMark(book.verdictOf(claim))}</td></tr>\n`,
  );
  return grid("Used by claims", ["Who", "Claim", "Cells", "Verdict"], rows);
}

function cellRows(table: Table): readonly (readonly string[])[] {
  const head = [table.labelHeading, ...table.columns.map(({ label }) => label)];
  const rows = table.rows.map(({ label }, row) => [
    label,
    ...table.columns.map((_, column) => cellAt(table, row, column)?.text.trim() ?? ""),
  ]);
  return [head, ...rows];
}
