import type { CheckedFinding } from "../casebook-exporter.ts";
import { sentence } from "../edition/finding.ts";
import { html, type Markup } from "../edition/markup.ts";
import type { Book, NamedFinding } from "./book.ts";
import { levelMark } from "./level-mark.ts";
import type { Links } from "./links.ts";
import { quoted } from "./quoted.ts";
import { referrals } from "./referral.ts";

/** A finding in full: both quotes, the working, and what it speaks of. */
export function findingCard({ finding, name }: NamedFinding, book: Book, links: Links): Markup {
  const { level, code, message, labels, ids } = finding;
  return html`<article class="finding ${level}" id="${name}" data-level="${level}"${breakEvenData(finding.breakEven)}>
<p class="head">${levelMark(level)} <span class="would-hold" hidden></span></p>
<p class="message">${sentence(message)}</p>
<ul class="quotes">${labels.map((label) => html`<li>${quoted(label, book, links)}</li>`)}</ul>
${working(finding)}${remarks(finding)}
<p class="about">About ${referrals(ids, book, links)}</p>
<p class="code"><a href="${links.to("findings", name)}">${code}</a></p>
</article>
`;
}

/** A finding on a line, with a link to its page. */
export function findingLine({ finding, name }: NamedFinding, links: Links): Markup {
  return html`<li class="${finding.level}" data-level="${finding.level}" data-code="${finding.code}"${breakEvenData(finding.breakEven)}>${levelMark(finding.level)}
<a href="${links.to("findings", name)}">${sentence(finding.message)}</a> <span class="would-hold" hidden></span></li>
`;
}

/** What the slider for hedges goes by. */
export function breakEvenData(breakEven: number | null): Markup | null {
  return breakEven === null ? null : html` data-break-even="${breakEven}"`;
}

function working({ working: steps }: CheckedFinding): Markup | null {
  if (steps.length === 0) return null;
  return html`<ol class="working" aria-label="Working">${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}

function remarks({ notes, help }: CheckedFinding): readonly Markup[] {
  return [
    ...notes.map((note) => html`<p class="remark">${sentence(note)}</p>`),
    ...(help === undefined ? [] : [html`<p class="help">${sentence(help)}</p>`]),
  ];
}
