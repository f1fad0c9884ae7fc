import type { Casebook } from "../casebook/casebook.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Document } from "../read/document.ts";
import type { Proposer } from "../reason/proposer.ts";
import type { Table } from "../tables/table.ts";
import { QuotableText } from "../text/quotable-text.ts";
import { chronologyOf } from "./chronology/chronology.ts";
import { type Clashes, clashesOf } from "./chronology/clashes.ts";
import type { TimeRows } from "./chronology/time-rows.ts";
import { type Disputes, disputesOf } from "./disputes.ts";
import { Excerpts } from "./excerpt.ts";
import { type Model, modelOf } from "./model.ts";
import { asItStands, exclusionOf, readUnder, type Terms } from "./policy.ts";
import type { ReadingName } from "./reading.ts";
import { type Scopes, scopesOf } from "./scopes.ts";
import { type Statement, statementsOf } from "./statement.ts";

/** The text of a source, as far as it is there. */
export interface SourceFile {
  /** As the user named it, or would. */
  readonly path: string;
  readonly document: Document;
  readonly quotable: QuotableText;
}

/** A casebook with all that its rules look at. */
export interface Inquiry {
  readonly casebook: Casebook;
  /** What binding had to say. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of sources, by id. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The tables that it declares, by id, as far as they could be read. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly terms: Terms;
  readonly statements: readonly Statement[];
  readonly scopes: Scopes;
  readonly models: Readonly<Record<ReadingName, Model>>;
  readonly excerpts: Excerpts;
  readonly disputes: Disputes;
  /** What bounds points in time, read strictly. */
  readonly time: TimeRows;
  readonly clashes: Clashes;
}

/** What an inquiry is made from. */
export interface Material {
  readonly casebook: Casebook;
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: ReadonlyMap<string, Document>;
  /** The tables that it declares, by id, as far as they could be read. */
  readonly tables: ReadonlyMap<string, Table>;
}

/** Looks into a casebook: who is bound to what, what it all entails, and what cannot hold together. Pure. */
export function inquire(material: Material, terms: Terms = asItStands, proposer?: Proposer): Inquiry {
  const { casebook, diagnostics, documents, tables } = material;
  const scopes = scopesOf(casebook);
  const statements = statementsOf(casebook, scopes, exclusionOf(terms, casebook));
  const read = readUnder(terms, "generous");
  const generous = lazily(() => modelOf(casebook, scopes, statements, read, terms, tables));
  const timeAs = (reading: ReadingName) => chronologyOf(casebook, statements, terms.reading ?? reading);
  const time = timeAs("strict");
  const strict = modelOf(casebook, scopes, statements, readUnder(terms, "strict"), terms, tables);
  const excerpts = new Excerpts(casebook, strict);
  return {
    casebook,
    diagnostics,
    sources: sourceFiles(documents),
    tables,
    terms,
    statements,
    scopes,
    models: {
      strict,
      get generous() {
        return generous();
      },
    },
    excerpts,
    disputes: disputesOf(statements, strict, (some) => excerpts.of(some, read), proposer),
    time,
    clashes: clashesOf(time, () => timeAs("generous")),
  };
}

/** Makes a value when it is first asked for: most casebooks are read generously only in a few places. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The texts of sources, made ready for quotes to be looked up in. */
export function sourceFiles(documents: ReadonlyMap<string, Document>): ReadonlyMap<string, SourceFile> {
  const file = (document: Document): SourceFile => ({
    path: document.source.path,
    document,
    quotable: new QuotableText(document.running.text),
  });
  return new Map([...documents].map(([id, document]) => [id, file(document)]));
}
