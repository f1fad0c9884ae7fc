import type { Claim, Declaration, Source, Testimony } from "../../../casebook/casebook.ts";
import type { Book, NamedFinding } from "../book.ts";
import { addressOf } from "../links.ts";
import type { Reference } from "./citer.ts";

/** What a page of a casebook is cited by: itself, and the sources it rests on; a source's page by that source alone. */
export function referencesFor(view: string, item: string, title: string, book: Book): readonly Reference[] {
  if (view === "sources") return sourcesOf([item], book);
  return [pageReference(view, item, title, book), ...sourcesOf(restsOn(view, item, book), book)];
}

function restsOn(view: string, item: string, book: Book): readonly string[] {
  if (view === "findings") return sourcesBehind(book.findingNamed(item), book);
  const claim = book.claim(item);
  return claim === null ? [] : citedBy(claim);
}

function sourcesBehind(named: NamedFinding | null, book: Book): readonly string[] {
  return (named?.finding.ids ?? []).flatMap((id) => {
    const claim = book.claim(id);
    return claim === null ? [] : citedBy(claim);
  });
}

function citedBy({ fields }: Claim | Testimony): readonly string[] {
  return fields.in.flatMap(({ source }) => source.id);
}

function pageReference(view: string, item: string, title: string, book: Book): Reference {
  const address = addressOf(view, item);
  return {
    id: `${view}-${item}`,
    type: "webpage",
    title,
    author: [],
    issued: null,
    container: book.title,
    genre: null,
    archive: null,
    shelfmark: null,
    url: book.base === null ? null : book.base + address,
  };
}

function sourcesOf(ids: readonly string[], book: Book): readonly Reference[] {
  return [...new Set(ids)].flatMap((id) => {
    const declaration = book.declaration(id);
    return isSource(declaration) ? [sourceReference(declaration, book)] : [];
  });
}

function isSource(declaration: Declaration | null): declaration is Source {
  return declaration?.kind === "source";
}

function sourceReference({ id, title, fields }: Source, book: Book): Reference {
  return {
    id,
    type: typeOf(fields),
    title: title ?? id,
    author: fields.by.flatMap((by) => (by.id === null ? [] : [{ literal: book.nameOf(by.id) }])),
    issued: (fields.delivered ?? fields.date ?? fields.published)?.text ?? null,
    container: null,
    genre: fields.kind?.text ?? null,
    archive: fields.archive?.text ?? null,
    shelfmark: fields.shelfmark?.text ?? null,
    url: null,
  };
}

function typeOf({ kind, archive, shelfmark, delivered }: Source["fields"]): Reference["type"] {
  if (archive !== null || shelfmark !== null) return "manuscript";
  if (delivered !== null) return "speech";
  return kind?.text.trim().toLowerCase() === "book" ? "book" : "document";
}
