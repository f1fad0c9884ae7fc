import type { VerdictLabel } from "../../diagnostics/diagnostic.ts";
import { html, joined, type Markup } from "./markup.ts";

/** A shape for every verdict, so that none is told by its colour alone. */
const shapes: Readonly<Record<VerdictLabel, Markup>> = {
  fails: html`<path d="M8 .8 15.2 8 8 15.2 .8 8Z" class="solid"/><path d="M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4" class="cut"/>`,
  strained: html`<path d="M8 1.6 15 14.2H1Z"/><path d="M8 6v4.2M8 11.8v.6"/>`,
  "not-comparable": html`<circle cx="4.6" cy="8" r="3.4"/><rect x="9" y="4.6" width="6.4" height="6.8"/>`,
  "needs-fact": html`<circle cx="8" cy="8" r="6.8" class="dashed"/><path d="M6 6.4a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.2M8 11.4v.6"/>`,
  holds: html`<circle cx="8" cy="8" r="6.8"/><path d="M4.9 8.2 7.1 10.4 11.2 5.8"/>`,
};

/** The words for every verdict. */
export const verdictNames: Readonly<Record<VerdictLabel, string>> = {
  fails: "fails",
  strained: "strained",
  "not-comparable": "not comparable",
  "needs-fact": "needs a fact",
  holds: "holds",
};

/** The shapes, defined once for the whole page. */
export function glyphDefinitions(): Markup {
  const symbols = Object.entries(shapes).map(
    ([verdict, shape]) => html`<symbol id="glyph-${verdict}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return html`<svg class="definitions" aria-hidden="true">${joined(symbols)}</svg>`;
}

/** The shape of a verdict; the words for it always stand beside. */
export function glyph(verdict: VerdictLabel): Markup {
  return html`<svg class="glyph" aria-hidden="true"><use href="#glyph-${verdict}"/></svg>`;
}
