import { version } from "../../version.ts";
import { html, joined, type Markup, trusted } from "../edition/markup.ts";
import type { TableReport } from "../table-exporter.ts";
import { repairWords } from "../table-report/repair-words.ts";
import { structureWords } from "../table-report/structure-words.ts";
import { summaryOf } from "../table-report/summary.ts";
import { tableTitle } from "../table-report/table-title.ts";
import { chartMarkup } from "./chart-markup.ts";
import { claimsMarkup } from "./claims-markup.ts";
import { tableStyles } from "./style-sheet.ts";
import { tableMarkup } from "./table-markup.ts";

/** A page that shows tables with what is wrong in them marked, in pieces. It needs nothing else, and runs nothing. */
export function* tablePage(reports: readonly TableReport[], digest: (words: string) => string): Iterable<string> {
  const policy = `default-src 'none'; style-src 'sha256-${digest(tableStyles)}'; base-uri 'none'; form-action 'none'`;
  const title = reports.map(({ table }) => tableTitle(table)).join(", ");
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Elenchus ${version}">
<title>${title}: sums checked</title>
<style>${trusted(tableStyles)}</style>
</head>
<body>
<main>
`.markup;
  for (const [i, report] of reports.entries()) yield section(report, i + 1).markup;
  yield html`</main>\n</body>\n</html>\n`.markup;
}

function section(report: TableReport, number: number): Markup {
  const { table, findings, repair } = report;
  const heading = number === 1 ? html`<h1 id="table-${number}">${tableTitle(table)}</h1>` : null;
  const later = number === 1 ? null : html`<h2 id="table-${number}">${tableTitle(table)}</h2>`;
  const said = findings.map(
    ({ level, code, message, working }) =>
      html`<li class="${level}"><b>${level}</b> ${code}: ${message}${working.map((line) => html` <span class="working">${line}</span>`)}</li>\n`,
  );
  const words = repair === null ? [] : repairWords(table, repair);
  const proposed = words.map((line, i) =>
    i === words.length - 1 ? html`<p class="caveat">${line}</p>\n` : html`<p>${line.trim()}</p>\n`,
  );
  return html`<section aria-labelledby="table-${number}">
${heading}${later}
<p>${summaryOf(report)}</p>
${chartMarkup(report)}${claimsMarkup(report)}<div class="scroll" tabindex="0" role="group" aria-label="The table">
${tableMarkup(report)}
</div>
${said.length === 0 ? null : html`<ul class="words">\n${said}</ul>`}
${joined(proposed)}
<details><summary>How the table was understood</summary>
<ul class="words">${structureWords(table).map((line) => html`<li>${line}</li>\n`)}</ul></details>
<p class="working">Made by Elenchus ${version} from <bdi>${table.source.path}</bdi>, whose SHA-256 is <code>${table.source.sha256}</code>.</p>
</section>
`;
}
