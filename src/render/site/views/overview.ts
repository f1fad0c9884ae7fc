import { verdictLabels } from "../../../diagnostics/diagnostic.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { counted, enumerated } from "../../wording.ts";
import type { Book } from "../book.ts";
import { findingLine } from "../finding-card.ts";
import { levelMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import type { View } from "../view.ts";

/** Where one begins: what the casebook holds, how its checks came out, and the worst of it. */
export const overview: View = {
  name: "overview",
  title: "Overview",
  says: "what the casebook holds, and how its checks came out",
  items: () => [],
  page(book, item, links) {
    if (item !== null) return null;
    return {
      title: book.title,
      main: html`<p class="lead">${holdings(book)}</p>
${tally(book)}
${mistakes(book)}
<h2>What cannot hold</h2>
${worst(book, links)}
`,
      exports: [],
    };
  },
};

function holdings({ inquiry }: Book): string {
  const { claim, testimony, quantity, source, person, group } = inquiry.casebook.byKind;
  const parts = [
    counted(claim.length + testimony.length, "claim"),
    counted(quantity.length, "quantity", "quantities"),
    counted(source.length, "source"),
    counted(person.length + group.length, "person or group", "persons and groups"),
  ];
  return `${enumerated(parts)}. A verdict says whether statements can hold together, never whether they are true.`;
}

function tally({ findings }: Book): Markup {
  const lines = verdictLabels.flatMap((verdict) => {
    const count = findings.filter(({ finding }) => finding.level === verdict).length;
    return count === 0
      ? []
      : [html`<li class="${verdict}"><span class="count">${count}</span> ${levelMark(verdict)}</li>`];
  });
  return html`<ul class="tally" aria-label="Verdicts">${lines}</ul>`;
}

function mistakes({ inquiry }: Book): Markup | null {
  const errors = inquiry.diagnostics.filter(({ level }) => level === "error").length;
  if (errors === 0) return null;
  return html`<p class="warning" role="status">${counted(errors, "mistake")} in the casebook; what is at fault is left out.</p>`;
}

const MOST = 20;

function worst({ findings }: Book, links: Links): Markup {
  const bad = verdictLabels
    .slice(0, -1)
    .flatMap((verdict) => findings.filter(({ finding }) => finding.level === verdict));
  if (bad.length === 0) return html`<p class="none">Everything that is claimed can hold together.</p>`;
  const more = bad.length - MOST;
  const rest = more <= 0 ? null : html`<p><a href="${links.to("findings")}">and ${more} more</a></p>`;
  return html`<ol class="digest">${bad.slice(0, MOST).map((one) => findingLine(one, links))}</ol>${rest}`;
}
