import type { Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** The ways around the page, and the switches of what is marked, which are hidden where no script can serve them. */
export function toolbarMarkup({ tally, findings }: Edition): Markup {
  const parts = [
    ["findings", "Findings", findings.length],
    ["text", "Text", null],
    ["figures", "Figures", tally.figures],
    ["dates", "Dates", tally.dates],
    ["names", "Names", tally.names],
    ["statements", "Statements", tally.attributions],
  ] as const;
  const links = parts.map(
    ([id, name, count]) =>
      html`<li><a href="#${id}">${name}${count === null ? null : html` <span class="count">${count}</span>`}</a></li>`,
  );
  return html`<section class="toolbar" aria-label="Ways around and switches">
<nav aria-label="Parts"><ul>${links}</ul></nav>
<fieldset class="marks"><legend>Mark</legend>
${mark("figures", "figure", "figures")}${mark("dates", "date", "dates")}${mark("names", "name", "names")}${mark("statements", "statement", "statements")}${mark("holding", null, "what holds")}</fieldset>
<fieldset class="scheme"><legend>Page</legend>
${scheme("auto", "auto", true)}${scheme("light", "light", false)}${scheme("dark", "dark", false)}</fieldset>
</section>
`;
}

function mark(id: string, swatch: string | null, name: string): Markup {
  const words = swatch === null ? html`${name}` : html`<span class="${swatch}">${name}</span>`;
  return html`<label><input type="checkbox" id="mark-${id}" checked> ${words}</label>
`;
}

function scheme(id: string, name: string, checked: boolean): Markup {
  return html`<label><input type="radio" name="scheme" id="scheme-${id}"${checked ? html` checked` : null}> ${name}</label>
`;
}
