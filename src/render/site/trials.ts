import type { Tried } from "../../resolve/bases.ts";
import { html, type Markup } from "../edition/markup.ts";
import { saidInWords } from "../said-in-words.ts";
import type { Book } from "./book.ts";
import { grid } from "./facts.ts";
import { levelMark } from "./level-mark.ts";
import type { Links } from "./links.ts";

/** How claims about the cells of tables fare on every base, as printed and as repaired; null where none of them is. */
export function trials(ids: Iterable<string>, book: Book, links: Links): Markup | null {
  const asked = new Set(ids);
  const tried = book.checked.bases.filter(({ statement }) => asked.has(statement.declaration.id));
  const rows = tried.flatMap((one) => rowsOf(one, links));
  return rows.length === 0
    ? null
    : grid("Tried on every base", ["Claim", "Base", "Table", "Comes to", "Verdict"], rows);
}

function rowsOf({ statement: { declaration }, trials: all }: Tried, links: Links): readonly Markup[] {
  const { id, title } = declaration;
  const claim = html`<a href="${links.to("claims", id)}">${title ?? saidInWords(declaration)}</a>`;
  return all.map(
    ({ base, version, working, verdict }) =>
      html`<tr><th scope="row">${claim}</th><td><code>${base}</code></td><td>${version}</td><td>${working}</td><td>${levelMark(verdict)}</td></tr>
`,
  );
}
