import { verdictLabels } from "../../diagnostics/diagnostic.ts";
import type { Edition, NumberedFinding } from "./edition.ts";
import { sentence } from "./finding.ts";
import { glyph, verdictNames } from "./glyph.ts";
import { html, type Markup } from "./markup.ts";

/** The findings as a table of contents, worst first; what holds is folded. */
export function digestMarkup({ findings }: Edition): Markup {
  if (findings.length === 0)
    return html`<p class="none">Nothing in this text could be checked against anything else in it.</p>`;
  const worst = verdictLabels.flatMap((verdict) => findings.filter(({ finding }) => finding.verdict === verdict));
  const open = worst.filter(({ finding }) => finding.verdict !== "holds");
  const holding = worst.filter(({ finding }) => finding.verdict === "holds");
  const list = (found: readonly NumberedFinding[]) => html`<ol class="digest">${found.map(line)}</ol>`;
  if (open.length === 0) return html`<p class="none">Everything that could be checked holds.</p>${list(holding)}`;
  if (holding.length === 0) return list(open);
  const summary = html`<summary>${glyph("holds")} ${holding.length} that ${holding.length === 1 ? "holds" : "hold"}</summary>`;
  return html`${list(open)}<details class="holding">${summary}${list(holding)}</details>`;
}

function line({ finding, id, number }: NumberedFinding): Markup {
  return html`<li class="${finding.verdict}"><span class="number">${number}</span>
<span class="verdict">${glyph(finding.verdict)} ${verdictNames[finding.verdict]}</span>
<a href="#${id}">${sentence(finding.message)}</a></li>
`;
}
