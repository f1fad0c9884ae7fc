/** HTML that is safe to write: made by `html`, which escapes whatever is put into it. */
export interface Markup {
  readonly markup: string;
}

/** What may be put into a template: words are escaped, null is nothing. */
export type Part = string | number | Markup | readonly Markup[] | null;

/** Nothing. */
export const nothing: Markup = { markup: "" };

/** The template tag that all HTML of the edition is written with. Words of a source cannot become markup in it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? "";
  for (const [i, part] of parts.entries()) markup += written(part) + (strings[i + 1] ?? "");
  return { markup };
}

/** Puts pieces of markup one after the other. */
export function joined(parts: readonly Markup[], separator = ""): Markup {
  return { markup: parts.map(({ markup }) => markup).join(separator) };
}

/** Takes a string over as it stands: only for the edition's own style sheet and script. */
export function trusted(markup: string): Markup {
  return { markup };
}

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : joined(part).markup;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes for text and for quoted attributes alike; control characters, which HTML forbids, become a visible sign. */
function escaped(words: string): string {
  return words.replace(/[&<>"']|(?![\t\n\r])\p{Cc}/gu, (character) => entities[character] ?? "\ufffd");
}
