import { html, type Markup } from "./markup.ts";

/** A table of the source as preformatted words: its columns are those of the running text, whatever they mean. */
export function tableMarkup(words: Markup): Markup {
  return html`<div class="grid" dir="auto" tabindex="0" role="group" aria-label="Table of the source">${words}</div>`;
}
