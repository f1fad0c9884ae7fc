import { quoteOf } from "../../text/span.ts";
import { breakEvenNote } from "../finding-diagnostic.ts";
import { direction } from "./direction.ts";
import { type Edition, type NumberedFinding, wordsId } from "./edition.ts";
import { glyph, verdictNames } from "./glyph.ts";
import { html, type Markup } from "./markup.ts";
import { quotation } from "./quotation.ts";

/** What a page adds to a finding: attributes of its element, and something beside its verdict. */
export interface Additions {
  readonly attributes: Markup;
  readonly head: Markup;
}

/** A finding as it stands in the margin. What holds is folded to its message; everything else is open. */
export function findingMarkup(edition: Edition, found: NumberedFinding, added: Additions | null = null): Markup {
  const { finding, id, number } = found;
  const head = html`<span class="number">${number}</span> <span class="verdict">${glyph(finding.verdict)} ${verdictNames[finding.verdict]}</span>${added?.head ?? null}`;
  const message = html`<span class="message">${sentence(finding.message)}</span>`;
  const body = html`${quotes(edition, found)}${working(found)}${remarks(found)}<p class="code">${finding.code}</p>`;
  const inner =
    finding.verdict === "holds"
      ? html`<details><summary>${head} ${message}</summary>${body}</details>`
      : html`<p class="head">${head}</p><p>${message}</p>${body}`;
  return html`<div class="finding ${finding.verdict}" id="${id}" role="note" aria-label="Finding ${number}: ${verdictNames[finding.verdict]}" tabindex="-1"${added?.attributes ?? null}>${inner}</div>
`;
}

/** The number of a finding, set after its words. */
export function referenceMarkup({ finding, id, number }: NumberedFinding): Markup {
  const label = `Finding ${number}: ${verdictNames[finding.verdict]}`;
  return html`<a class="reference ${finding.verdict}" href="#${id}" aria-label="${label}">${number}</a>`;
}

function quotes({ reading }: Edition, found: NumberedFinding): Markup {
  const items = found.finding.labels.map(({ span, text }, i) => {
    const words = quoteOf(reading.prose.text, span);
    const part = text === "" ? null : html` <span class="part">${text}</span>`;
    return html`<li><q><a href="#${wordsId(found, i)}"${direction(words)}>${quotation(words)}</a></q>${part}</li>`;
  });
  return html`<ul class="quotes">${items}</ul>`;
}

function working({ finding }: NumberedFinding): Markup | null {
  if (finding.working.length === 0) return null;
  return html`<ol class="working" aria-label="Working">${finding.working.map((step) => html`<li>${step}</li>`)}</ol>`;
}

function remarks({ finding }: NumberedFinding): readonly Markup[] {
  const { breakEven, notes, help } = finding;
  return [
    ...(breakEven === null ? [] : [html`<p class="break-even">${sentence(breakEvenNote(breakEven))}</p>`]),
    ...notes.map((note) => html`<p class="remark">${sentence(note)}</p>`),
    ...(help === undefined ? [] : [html`<p class="help">${sentence(help)}</p>`]),
  ];
}

/** A message as a sentence of its own: with a capital, and a full stop unless it ends itself. */
export function sentence(message: string): string {
  const capital = message.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.?!…]$/u.test(capital) ? capital : `${capital}.`;
}
