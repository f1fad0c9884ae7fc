import type { Declaration, KindName } from "../../../casebook/casebook.ts";
import { kinds } from "../../../casebook/kinds/index.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { daysInWords } from "../../possible-days-words.ts";
import { separatedValues } from "../../separated-values.ts";
import { counted, enumerated } from "../../wording.ts";
import type { Book } from "../book.ts";
import { changeLink } from "../change-link.ts";
import { figure } from "../charts/drawing.ts";
import { meetings } from "../dossiers/contact-words.ts";
import { contactsTable } from "../dossiers/contacts.ts";
import { fieldsOf } from "../dossiers/fields.ts";
import { findingsAround } from "../dossiers/findings.ts";
import { statementsAround } from "../dossiers/statements.ts";
import { part } from "../facts.ts";
import { findingLine } from "../finding-card.ts";
import type { Links } from "../links.ts";
import { pageOf, referral, viewFor } from "../referral.ts";
import { datedAmong } from "../timeline/dated-things.ts";
import { laneChart } from "../timeline/lane-chart.ts";
import { thingsTable } from "../timeline/things-table.ts";
import type { PageContent, View } from "../view.ts";

/** Who and what: a page for every person, group, place, event, document, myth, cause and analogy. */
export const dossiers: View = {
  name: "dossiers",
  title: "People and things",
  says: "who and what: all that is said by and about each, and what they have to do with one another",
  *items(book) {
    for (const { id, title } of filed(book)) yield { id, title: title ?? id };
  },
  page(book, item, links) {
    if (item === null) return list(book, links);
    const declaration = book.declaration(item);
    return declaration === null || viewFor(declaration) !== "dossiers" ? null : one(declaration, book, links);
  },
};

/** What has no page in another view. */
function filed({ inquiry }: Book): readonly Declaration[] {
  return [...inquiry.casebook.declarations.values()].filter((declaration) => viewFor(declaration) === "dossiers");
}

const headings: Readonly<Partial<Record<KindName, string>>> = {
  person: "People",
  group: "Groups",
  place: "Places",
  event: "Events",
  document: "Documents",
  myth: "Myths",
  cause: "Causes",
  analogy: "Likenesses",
  policy: "Readings to try",
};

function list(book: Book, links: Links): PageContent {
  const all = filed(book);
  const sections = kinds.map(({ name }) => {
    const own = all.filter(({ kind }) => kind === name);
    if (own.length === 0) return null;
    const lines = own.map(({ id }) => html`<li>${referral(id, book, links)} ${countMark(id, book)}</li>\n`);
    return html`<h2>${headings[name] ?? name} <span class="place">${own.length}</span></h2>
<ul class="plain names">${lines}</ul>
`;
  });
  const told = sections.filter((section) => section !== null);
  const rows = all.map(({ id, kind, title }) => [kind, id, title ?? "", String(book.referencesTo(id).length)]);
  return {
    title: "People and things",
    main: told.length === 0 ? html`<p class="none">Nobody and nothing is declared yet.</p>` : html`${told}`,
    exports: [
      {
        ending: "csv",
        gives: "people and things as a table",
        text: separatedValues([["kind", "id", "title", "mentions"], ...rows]),
      },
    ],
  };
}

function countMark(id: string, book: Book): Markup | null {
  const count = book.referencesTo(id).length;
  return count === 0 ? null : html`<span class="place">${counted(count, "mention")}</span>`;
}

function one(declaration: Declaration, book: Book, links: Links): PageContent {
  const { id, kind, title } = declaration;
  const says = kinds.find(({ name }) => name === kind)?.says ?? kind;
  const found = findingsAround(declaration, book);
  const things = datedAmong([id, ...book.referencesTo(id).map((one) => one.declaration.id)], book);
  const chart =
    things.length < 2 ? null : laneChart(things, (other) => pageOf(other, book, links), `around “${title ?? id}”`);
  return {
    title: title ?? id,
    main: html`<p class="lead"><span class="place">${kind}: ${says}</span></p>
${fieldsOf(declaration, book, links)}
${part("When", daysMarkup(declaration, book))}
${part("Conflicts", found.length === 0 ? null : html`<ol class="digest">${found.map((named) => findingLine(named, links))}</ol>`)}
${statementsAround(declaration, book, links)}
${part("Around it in time", chart === null ? null : html`${figure(chart, `around-${id}`)}${thingsTable(things, book, links)}`)}
${part("Met together", contactsTable(declaration, book, links))}
${part("Named elsewhere", mentions(declaration, book, links))}
${changeLink(id, book, links)}`,
    exports: [],
  };
}

function daysMarkup(declaration: Declaration, book: Book): Markup | null {
  const told = daysInWords(declaration, (id, end) => book.possibleDays(id, end));
  if (told.length === 0) return null;
  return html`<ul class="plain">${told.map(({ says, grounds }) => html`<li>${says}${grounds.length === 0 ? null : html` <span class="place">since ${enumerated(grounds)}</span>`}</li>`)}</ul>`;
}

function mentions({ id }: Declaration, book: Book, links: Links): Markup | null {
  // Statements, and what it is met together with, have parts of their own.
  const others = book
    .referencesTo(id)
    .filter(({ declaration: { kind }, field }) => kind !== "claim" && kind !== "testimony" && !(field in meetings));
  if (others.length === 0) return null;
  return html`<ul class="plain">${others.map(({ declaration, field }) => html`<li>${referral(declaration.id, book, links)} <span class="place">${declaration.kind}, ${field.replaceAll("-", " ")}</span></li>`)}</ul>`;
}
