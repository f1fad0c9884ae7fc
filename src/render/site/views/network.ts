import { html, type Markup } from "../../edition/markup.ts";
import { separatedValues } from "../../separated-values.ts";
import type { Book } from "../book.ts";
import { drawingFile, figure } from "../charts/drawing.ts";
import { grid } from "../facts.ts";
import { island } from "../island.ts";
import type { Links } from "../links.ts";
import { type Network, networkOf } from "../network/network.ts";
import { networkChart, yearData } from "../network/network-chart.ts";
import { pageOf, referral, referrals } from "../referral.ts";
import type { View } from "../view.ts";

/** Who took what from whom: people, groups, documents and sources, and the ways between them. */
export const network: View = {
  name: "network",
  title: "Network",
  says: "who took what from whom: people, groups, documents and sources",
  items: () => [],
  page(book, item, links) {
    if (item !== null) return null;
    const found = networkOf(book);
    const chart = networkChart(found, (id) => pageOf(id, book, links));
    if (chart === null) {
      return {
        title: "Network",
        main: html`<p class="none">Nobody is said to have anything from anybody yet: fields such as by, via, copies and draws-on say so.</p>`,
        exports: [],
      };
    }
    const years = found.edges.flatMap(({ year }) => year ?? []);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return {
      title: "Network",
      main: html`<p class="lead">An arrow goes from who gave to who took. What many say may come from one.</p>
${years.length === 0 || from === to ? null : island("year-slider", { from, to })}
${figure(chart, "network")}
<h2>Who gave what to whom</h2>
${edgesTable(found, book, links)}`,
      exports: [
        drawingFile(chart),
        { ending: "csv", gives: "the ties as a table", text: separatedValues(edgesRows(found)) },
      ],
    };
  },
};

function edgesTable({ edges }: Network, book: Book, links: Links): Markup {
  const rows = edges.map(
    ({ from, to, says, year, by }) =>
      html`<tr class="tie"${yearData(year)}><th scope="row">${referral(from, book, links)}</th><td>${says}</td><td>${referral(to, book, links)}</td><td>${year === null ? "" : String(year)}</td><td>${referrals(by.slice(0, MOST), book, links)}${by.length > MOST ? ` and ${by.length - MOST} more` : ""}</td></tr>
`,
  );
  return grid("Who gave what to whom", ["From", "What", "To", "Year", "Told by"], rows);
}

/** The most declarations told of one tie. */
const MOST = 6;

function edgesRows({ edges }: Network): readonly (readonly string[])[] {
  const rows = edges.map(({ from, to, says, year, by }) => [
    from,
    says,
    to,
    year === null ? "" : String(year),
    by.join(" "),
  ]);
  return [["from", "how", "to", "year", "told by"], ...rows];
}
