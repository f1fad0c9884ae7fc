import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Book } from "../book.ts";
import { yearOf } from "./years.ts";

/** Somebody or something that knowledge passed through. */
export interface Node {
  readonly id: string;
  readonly kind: "person" | "group" | "document" | "source";
  readonly name: string;
  /** Since when it is there; null where that is not known. */
  readonly year: number | null;
}

/** A way from who or what gave something to who or what took it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Read from giver to taker: "wrote", "is copied by". */
  readonly says: string;
  /** Whether it is no way that knowledge took, but a belonging. */
  readonly isLoose: boolean;
  readonly year: number | null;
  /** The declarations that say so. */
  readonly by: readonly string[];
}

/** Who took what from whom. */
export interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The network of a casebook: everything that has an edge, in the order of the files. */
export function networkOf(book: Book): Network {
  const found = new Map<string, Edge>();
  for (const edge of [...fromSources(book), ...fromDocuments(book), ...fromClaims(book), ...fromGroups(book)]) {
    const giver = nodeOf(edge.from, book);
    if (edge.from === edge.to || giver === null || nodeOf(edge.to, book) === null) continue;
    // Nothing is taken from a text before there is one.
    const since = edge.year ?? (giver.kind === "source" || giver.kind === "document" ? giver.year : null);
    const key = `${edge.from} ${edge.to} ${edge.says}`;
    const known = found.get(key);
    const year = known === undefined ? since : earlier(known.year, since);
    found.set(key, { ...edge, year, by: [...new Set([...(known?.by ?? []), ...edge.by])] });
  }
  const edges = [...found.values()];
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...book.inquiry.casebook.declarations.keys()].flatMap((id) =>
    used.has(id) ? (nodeOf(id, book) ?? []) : [],
  );
  return { nodes, edges };
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function nodeOf(id: string, book: Book): Node | null {
  const declaration = book.declaration(id);
  switch (declaration?.kind) {
    case "person":
    case "group":
    case "document":
    case "source":
      return { id, kind: declaration.kind, name: declaration.title ?? id, year: yearOf(declaration) };
    default:
      return null;
  }
}

function* fromSources({ inquiry }: Book): Generator<Edge> {
  for (const source of inquiry.casebook.byKind.source) {
    const { id, fields } = source;
    const to = { to: id, year: yearOf(source), by: [id], isLoose: false };
    for (const one of fields.copies) yield { ...to, from: one.id, says: "is copied by" };
    for (const one of fields["draws-on"]) yield { ...to, from: one.id, says: "is drawn on by" };
    for (const one of fields.by) if (one.id !== null) yield { ...to, from: one.id, says: "made" };
  }
}

function* fromDocuments({ inquiry }: Book): Generator<Edge> {
  for (const document of inquiry.casebook.byKind.document) {
    const { id, fields } = document;
    const year = yearOf(document);
    const about = { year, by: [id], isLoose: false };
    for (const one of fields.by) if (one.id !== null) yield { ...about, from: one.id, to: id, says: "wrote" };
    for (const one of fields["seen-by"])
      if (one.id !== null) yield { ...about, from: id, to: one.id, says: "was seen by" };
    for (const one of fields.in) yield { ...about, from: id, to: one.source.id, says: "is told of in" };
    for (const keeper of keepersOf(
      fields.custody.map(({ text }) => text),
      inquiry.casebook.byKind,
    )) {
      yield { ...about, from: id, to: keeper, says: "went through the hands of" };
    }
  }
}

/** Custody is told in words: whoever is named in them by title or id. */
function keepersOf(
  words: readonly string[],
  { person, group }: Book["inquiry"]["casebook"]["byKind"],
): readonly string[] {
  return [...person, ...group]
    .filter(({ id, title }) => words.some((text) => (title !== null && text.includes(title)) || text === id))
    .map(({ id }) => id);
}

function* fromClaims(book: Book): Generator<Edge> {
  const byId = new Map(book.claims.map((claim) => [claim.id, claim]));
  for (const claim of book.claims) {
    const { id, kind, fields } = claim;
    const about = { year: saidIn(claim, book), by: [id], isLoose: false };
    for (const speaker of fields.by) {
      for (const reporter of fields.via) yield { ...about, from: speaker.id, to: reporter.id, says: "is reported by" };
      if (kind === "testimony") {
        for (const hearer of fields.to)
          if (hearer.id !== null) yield { ...about, from: speaker.id, to: hearer.id, says: "testified to" };
      }
    }
    for (const copied of fields.copies.flatMap((one) => byId.get(one.id) ?? [])) {
      for (const giver of copied.fields.by) {
        for (const taker of fields.by) yield { ...about, from: giver.id, to: taker.id, says: "is repeated by" };
      }
    }
  }
}

/** When a claim was made: its own date, else that of the first source it stands in. */
function saidIn(claim: Claim | Testimony, book: Book): number | null {
  const [first] = claim.fields.in;
  const source = first === undefined ? null : book.declaration(first.source.id);
  return yearOf(claim) ?? (source === null ? null : yearOf(source));
}

function* fromGroups({ inquiry }: Book): Generator<Edge> {
  for (const { id, fields } of [...inquiry.casebook.byKind.person, ...inquiry.casebook.byKind.group]) {
    for (const one of fields.member) {
      if (one.id === null) continue;
      yield { from: id, to: one.id, says: "belonged to", isLoose: true, year: yearOf(one), by: [id] };
    }
  }
}
