import type { Statement } from "../../../resolve/statement.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";
import { grid } from "../facts.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { speakers } from "../speakers.ts";
import { compared } from "./said.ts";

/** Every claim that sets a quantity against others, with its working: what it was tried on, and what comes of it. */
export function bases(id: string, book: Book, links: Links): Markup | null {
  const rows = compared(id, book).map(({ statement }) => {
    const { declaration } = statement;
    const words = saidInWords(declaration);
    return html`<tr><th scope="row">${speakers(declaration, book, links)}</th><td><a href="${links.to("claims", declaration.id)}">${words}</a></td><td>${verdictMark(book.verdictOf(declaration))}</td><td>${workingOf(statement, book)}</td></tr>
`;
  });
  return rows.length === 0 ? null : grid("Set against other quantities", ["Who", "Says", "Verdict", "Working"], rows);
}

/** The working of what an audit says of a claim; where none does, the relation worked out as a person would. */
function workingOf(statement: Statement, book: Book): Markup | null {
  const [named] = book.findingsOf(statement.declaration.id).filter(({ finding }) => finding.working.length > 0);
  const steps = named?.finding.working ?? [book.statements.arithmeticOf(statement)].filter((step) => step !== null);
  return steps.length === 0 ? null : html`<ol class="working">${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}
