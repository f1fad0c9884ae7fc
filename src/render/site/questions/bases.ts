import type { Statement } from "../../../resolve/statement.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";
import { grid } from "../facts.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { speakers } from "../speakers.ts";
import { compared } from "./said.ts";

/** Every claim that sets a quantity against others: what it comes to, and below it the whole working. */
export function bases(id: string, book: Book, links: Links): Markup | null {
  const rows = compared(id, book).map(({ statement }) => {
    const { declaration } = statement;
    const steps = workingOf(statement, book);
    const comes = book.statements.arithmeticOf(statement) ?? steps.find((step) => step.includes(" = ")) ?? "";
    return html`<tr><th scope="row">${speakers(declaration, book, links)}</th><td><a href="${links.to("claims", declaration.id)}">${saidInWords(declaration)}</a></td><td>${comes}</td><td>${verdictMark(book.verdictOf(declaration))}${folded(steps)}</td></tr>
`;
  });
  return rows.length === 0 ? null : grid("Set against other quantities", ["Who", "Says", "Comes to", "Verdict"], rows);
}

/** The working of what an audit says of a claim. */
function workingOf(statement: Statement, book: Book): readonly string[] {
  const [named] = book.findingsOf(statement.declaration.id).filter(({ finding }) => finding.working.length > 0);
  return named?.finding.working ?? [];
}

/** All steps, shown when they are asked for: a proof is longer than the claims that it is about. */
function folded(steps: readonly string[]): Markup | null {
  if (steps.length === 0) return null;
  return html`<details><summary>Working</summary><ol class="working">${steps.map((step) => html`<li>${step}</li>`)}</ol></details>`;
}
