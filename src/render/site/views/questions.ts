import type { Quantity } from "../../../casebook/casebook.ts";
import { scopeInWords } from "../../dossier/scope-in-words.ts";
import { direction } from "../../edition/direction.ts";
import { html } from "../../edition/markup.ts";
import { separatedValues } from "../../separated-values.ts";
import { counted } from "../../wording.ts";
import type { Book } from "../book.ts";
import { changeLink } from "../change-link.ts";
import { drawingFile, figure } from "../charts/drawing.ts";
import { fact, facts, part } from "../facts.ts";
import { findingCard } from "../finding-card.ts";
import type { Links } from "../links.ts";
import { bases } from "../questions/bases.ts";
import { figuresChart, figuresRows, figuresTable } from "../questions/figures.ts";
import { followsMarkup } from "../questions/follows.ts";
import { compared } from "../questions/said.ts";
import { tiedTo } from "../questions/tied.ts";
import { referral } from "../referral.ts";
import { trials } from "../trials.ts";
import type { PageContent, View } from "../view.ts";

/** How many: every quantity, with all figures for it on one axis and what follows from them. */
export const questions: View = {
  name: "questions",
  title: "Questions",
  says: "how many: who gives which figure, and what follows from all of them",
  *items(book) {
    for (const { id, title } of book.inquiry.casebook.byKind.quantity) yield { id, title: title ?? id };
  },
  page(book, item, links) {
    const all = book.inquiry.casebook.byKind.quantity;
    if (item === null) return list(all, book, links);
    const quantity = all.find(({ id }) => id === item);
    return quantity === undefined ? null : one(quantity, book, links);
  },
};

function list(all: readonly Quantity[], book: Book, links: Links): PageContent {
  const told = all.map(({ id }) => ({
    id,
    scope: scopeInWords(id, book.inquiry),
    count: book.statements.of(id).length,
  }));
  const lines = told.map(
    ({ id, scope, count }) =>
      html`<li>${referral(id, book, links)} <span class="place">${[scope, counted(count, "statement")].filter((words) => words !== "").join(" · ")}</span></li>
`,
  );
  const rows = told.map(({ id, scope, count }) => [id, book.nameOf(id), scope, String(count)]);
  return {
    title: "Questions",
    main:
      lines.length === 0
        ? html`<p class="none">Nothing is counted yet. A quantity says what there may be more or less of.</p>`
        : html`<ul class="plain">${lines}</ul>`,
    exports: [
      {
        ending: "csv",
        gives: "the questions as a table",
        text: separatedValues([["id", "title", "scope", "statements"], ...rows]),
      },
    ],
  };
}

function one(quantity: Quantity, book: Book, links: Links): PageContent {
  const { id, title, fields } = quantity;
  const scope = scopeInWords(id, book.inquiry);
  const chart = figuresChart(id, book, links);
  const found = book.findingsOf(id);
  return {
    title: title ?? id,
    main: html`${scope === "" ? null : html`<p class="lead"${direction(scope)}>Counts ${scope}.</p>`}
${facts(fact("Counted", fields.rule?.text ?? null), fact("Note", fields.note.map(({ text }) => text).join(" ")))}
<h2>Who says how many</h2>
${chart === null ? null : figure(chart, `question-${id}`)}
${figuresTable(id, book, links)}
<h2>What follows</h2>
${followsMarkup(id, book, links)}
${part("Set against other quantities", bases(id, book, links))}
${part(
  "On every base",
  trials(
    compared(id, book).map(({ statement }) => statement.declaration.id),
    book,
    links,
  ),
)}
${part("Tied to it", tiedTo(quantity, book, links))}
${found.length === 0 ? null : html`<h2>What the audits say</h2>`}
${found.map((named) => findingCard(named, book, links))}
${changeLink(id, book, links)}`,
    exports: [
      ...(chart === null ? [] : [drawingFile(chart)]),
      { ending: "csv", gives: "the figures as a table", text: separatedValues(figuresRows(id, book)) },
    ],
  };
}
