import { html, type Markup } from "../edition/markup.ts";

/** A line of a list of facts; nothing where there is nothing to tell. */
export function fact(name: string, value: Markup | string | null): Markup | null {
  if (value === null || (typeof value === "string" ? value : value.markup) === "") return null;
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** A list of facts; nothing where there are none. */
export function facts(...lines: readonly (Markup | null)[]): Markup | null {
  const told = lines.filter((line) => line !== null);
  return told.length === 0 ? null : html`<dl class="facts">\n${told}</dl>\n`;
}

/** A part of a page under its heading; nothing where there is nothing in it. */
export function part(heading: string, content: Markup | null): Markup | null {
  return content === null || content.markup === "" ? null : html`<h2>${heading}</h2>\n${content}\n`;
}

/** A table that can be scrolled sideways. Its first column names the row. */
export function grid(name: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  return html`<div class="grid" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div>
`;
}
