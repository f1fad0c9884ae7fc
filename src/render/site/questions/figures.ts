import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { scopeInWords } from "../../dossier/scope-in-words.ts";
import { direction } from "../../edition/direction.ts";
import { html, joined, type Markup } from "../../edition/markup.ts";
import { figureFormat, readingInWords } from "../../said-figures.ts";
import { saidInWords } from "../../said-in-words.ts";
import { counted, enumerated } from "../../wording.ts";
import type { Book } from "../book.ts";
import type { Drawing } from "../charts/drawing.ts";
import { type IntervalRow, intervalChart } from "../charts/interval-chart.ts";
import { grid } from "../facts.ts";
import { verdictMark } from "../level-mark.ts";
import type { Links } from "../links.ts";
import { referral } from "../referral.ts";
import { derivation, placesOf, speakers } from "../speakers.ts";
import { bandOf } from "./follows.ts";
import { type Given, given, inOneLine } from "./said.ts";

/** The figures of a quantity on one axis; null where nobody gives one. */
export function figuresChart(id: string, book: Book, links: Links): Drawing | null {
  const all = given(id, book);
  if (all.length === 0) return null;
  const rows = all.map((one): IntervalRow => {
    const { statement, readings } = one.figure;
    return {
      name: enumerated(statement.speakers.map((speaker) => nameOfSpeaker(speaker, book.inquiry))),
      beside: besideOf(one, id, book),
      level: book.verdictOf(statement.declaration),
      href: links.to("claims", statement.declaration.id),
      ...readings,
    };
  });
  return intervalChart(rows, bandOf(id, book), figureFormat(id, book.inquiry), gist(id, all, book));
}

function besideOf(one: Given, id: string, book: Book): string {
  const level = book.verdictOf(one.figure.statement.declaration);
  const of = one.of === id ? "" : ` of “${book.nameOf(one.of)}”`;
  // The verdict first: what finds no room on a narrow page is cut off at the end.
  return `${level === null ? "" : `${level.replace("-", " ")} · `}${inOneLine(one, book)}${of}`;
}

function gist(id: string, all: readonly Given[], book: Book): string {
  const band = bandOf(id, book) === null ? "" : "; the band is what follows from all that is said";
  return `${counted(all.length, "figure")} for “${book.nameOf(id)}” on one axis: the thick bar is the strict reading, the thin one the generous${band}`;
}

/** The same as a table, with the scope of each, where it stands and whom it was taken from. */
export function figuresTable(id: string, book: Book, links: Links): Markup {
  const all = given(id, book);
  if (all.length === 0) return html`<p class="none">Nobody gives a figure for it.</p>`;
  const rows = all.map((one) => {
    const { declaration } = one.figure.statement;
    const words = saidInWords(declaration);
    const scope =
      one.of === id
        ? null
        : html`<br><span class="place">counts ${referral(one.of, book, links)}: ${scopeInWords(one.of, book.inquiry)}</span>`;
    return html`<tr><th scope="row">${speakers(declaration, book, links)}</th>
<td><a href="${links.to("claims", declaration.id)}"${direction(words)}>${words}</a>${scope}</td>
<td>${inOneLine(one, book)}</td><td>${verdictMark(book.verdictOf(declaration))}</td>
<td>${stacked(placesOf(declaration, book, links))}</td><td>${stacked(derivation(declaration, book, links))}</td></tr>
`;
  });
  return grid("Who says how many", ["Who", "Says", "Read as", "Verdict", "Where", "Taken"], rows);
}

function stacked(parts: readonly Markup[]): Markup {
  return joined(parts, "<br>");
}

/** The figures as rows of a file. */
export function figuresRows(id: string, book: Book): readonly (readonly string[])[] {
  const head = ["quantity", "claim", "by", "says", "strict", "generous", "verdict"];
  const rows = given(id, book).map(({ of, figure }) => {
    const { declaration, speakers: who } = figure.statement;
    const [strict, generous] = readingInWords(figure.readings, figureFormat(of, book.inquiry));
    const names = enumerated(who.map((speaker) => nameOfSpeaker(speaker, book.inquiry)));
    return [of, declaration.id, names, saidInWords(declaration), strict, generous, book.verdictOf(declaration) ?? ""];
  });
  return [head, ...rows];
}
