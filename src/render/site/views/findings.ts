import { sentence } from "../../edition/finding.ts";
import { html } from "../../edition/markup.ts";
import { separatedValues } from "../../separated-values.ts";
import type { Book } from "../book.ts";
import { findingCard, findingLine } from "../finding-card.ts";
import { island } from "../island.ts";
import type { View } from "../view.ts";

/** Everything that the audits say, and a page for each with its quotes and working. */
export const findings: View = {
  name: "findings",
  title: "Findings",
  says: "everything that the audits say, with the working",
  *items(book) {
    for (const { name, finding } of book.findings) yield { id: name, title: sentence(finding.message) };
  },
  page(book, item, links) {
    if (item === null) return list(book);
    const named = book.findingNamed(item);
    if (named === null) return null;
    return { title: sentence(named.finding.message), main: findingCard(named, book, links), exports: [] };

    function list({ findings: all }: Book) {
      const codes = [...new Set(all.map(({ finding }) => finding.code))].sort();
      const levels = [...new Set(all.map(({ finding }) => finding.level))];
      const lines = all.map((one) => findingLine(one, links));
      const none = html`<p class="none">The audits have nothing to say of this casebook.</p>`;
      return {
        title: "Findings",
        main: html`${island("finding-filter", { codes, levels })}${island("hedge-slider", {})}
${all.length === 0 ? none : html`<ol class="digest filtered">${lines}</ol>`}`,
        exports: [{ ending: "csv" as const, gives: "the findings as a table", text: asTable(book) }],
      };
    }
  },
};

function asTable({ findings: all }: Book): string {
  const rows = all.map(({ finding, name }) => [
    name,
    finding.code,
    finding.level,
    finding.message,
    finding.ids.join(" "),
    finding.breakEven === null ? "" : String(finding.breakEven),
  ]);
  return separatedValues([["name", "code", "verdict", "message", "about", "break-even"], ...rows]);
}
