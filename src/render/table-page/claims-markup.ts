import { html, type Markup } from "../edition/markup.ts";
import { saidInWords } from "../said-in-words.ts";
import type { TableReport } from "../table-exporter.ts";

/** The claims about a table with how each fares on every base: a small table each. */
export function claimsMarkup({ claims }: TableReport): Markup | null {
  if (claims.length === 0) return null;
  const tables = claims.map(({ tried: { statement, trials } }) => {
    const { id } = statement.declaration;
    const rows = trials.map(
      ({ base, version, verdict, working }) =>
        html`<tr><td class="${verdict}"><b>${verdict}</b></td><td>${base}</td><td>${version}</td><td>${working}</td></tr>\n`,
    );
    return html`<div class="scroll" tabindex="0" role="group" aria-label="${id} on every base">
<table class="trials">
<caption><b>${id}</b>: ${saidInWords(statement.declaration)}</caption>
<thead><tr><th scope="col">verdict</th><th scope="col">base</th><th scope="col">table</th><th scope="col">sum</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
  });
  return html`${tables}`;
}
