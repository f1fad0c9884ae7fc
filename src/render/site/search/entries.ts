import type { Declaration } from "../../../casebook/casebook.ts";
import { quoteOf } from "../../../text/span.ts";
import { scopeInWords } from "../../dossier/scope-in-words.ts";
import { sentence } from "../../edition/finding.ts";
import { isNumbered, Places } from "../../edition/places.ts";
import { nameOfClaim, saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";
import { addressOf } from "../links.ts";
import { passageId } from "../quoted.ts";
import { viewFor } from "../referral.ts";

/** Something that can be found: a passage of a source, a claim, whatever else has a page. */
export interface SearchEntry {
  readonly id: number;
  /** What it is, in a word: "passage", "claim". */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** From the root, with the place on the page. */
  readonly address: string;
}

/** Everything in a casebook that is searched, in the order of its kinds. */
export function searchEntries(book: Book): readonly SearchEntry[] {
  const found = [...claims(book), ...quantities(book), ...persons(book), ...findings(book), ...passages(book)];
  return found.map((entry, id) => ({ ...entry, id }));
}

type Found = Omit<SearchEntry, "id">;

function* claims(book: Book): Generator<Found> {
  for (const claim of book.claims) {
    const { id, fields } = claim;
    const [title, said] = [nameOfClaim(claim), saidInWords(claim)];
    const by = fields.by.flatMap((one) => (one.id === null ? [] : [book.nameOf(one.id)]));
    const quotes = fields.in.flatMap(({ quote }) => quote ?? []);
    yield {
      kind: "claim",
      title,
      text: [...by, ...(title === said ? [] : [said]), ...quotes, id].join(" · "),
      address: addressOf("claims", id),
    };
  }
}

function* quantities(book: Book): Generator<Found> {
  for (const quantity of book.inquiry.casebook.byKind.quantity) {
    yield declared(quantity, "quantity", [scopeInWords(quantity.id, book.inquiry), quantity.id]);
  }
}

function* persons(book: Book): Generator<Found> {
  const { person, group } = book.inquiry.casebook.byKind;
  for (const one of [...person, ...group]) {
    yield declared(one, one.kind, [...one.fields.also.map(({ text }) => text), one.id]);
  }
}

function declared(declaration: Declaration, kind: string, words: readonly string[]): Found {
  const { id, title } = declaration;
  return { kind, title: title ?? id, text: words.join(" · "), address: addressOf(viewFor(declaration), id) };
}

function* findings(book: Book): Generator<Found> {
  for (const { finding, name } of book.findings) {
    yield {
      kind: "finding",
      title: sentence(finding.message),
      text: [...finding.working, ...finding.notes, finding.code].join(" · "),
      address: addressOf("findings", name),
    };
  }
}

/** The paragraphs of the sources; of one that is not published, the words that are quoted. */
function* passages(book: Book): Generator<Found> {
  for (const { id } of book.inquiry.casebook.byKind.source) {
    const at = (text: string, fragment: string | null): Found => ({
      kind: "passage",
      title: book.nameOf(id),
      text,
      address: addressOf("sources", id) + (fragment === null ? "" : `#${fragment}`),
    });
    if (book.isWithheld(id)) {
      for (const span of book.quotedIn(id)) yield at(quoteOf(book.textOf(id), span), passageId(span.start));
      continue;
    }
    const document = book.inquiry.sources.get(id)?.document;
    if (document === undefined) continue;
    const places = new Places(document.blocks);
    for (const block of document.blocks) {
      if (block.kind === "boilerplate") continue;
      const number = isNumbered(block) ? `p${places.numberOf(block.span)}` : null;
      yield at(quoteOf(document.running.text, block.span), number);
    }
  }
}
