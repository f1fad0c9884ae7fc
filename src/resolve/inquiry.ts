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

/**
 * Looks into a casebook: who is bound to what, what it all entails, and what cannot hold together. Pure; each part is
 * made when it is first asked for, since many an audit asks for little.
 */
export function inquire(material: Material, terms: Terms = asItStands, proposer?: Proposer): Inquiry {
  const { casebook, diagnostics, documents, tables } = material;
  const scopes = lazily(() => scopesOf(casebook));
  const statements = lazily(() => statementsOf(casebook, scopes(), exclusionOf(terms, casebook)));
  const modelAs = (reading: ReadingName) =>
    lazily(() => modelOf(casebook, scopes(), statements(), readUnder(terms, reading), terms, tables));
  const [strict, generous] = [modelAs("strict"), modelAs("generous")];
  const timeAs = (reading: ReadingName) => chronologyOf(casebook, statements(), terms.reading ?? reading);
  const time = lazily(() => timeAs("strict"));
  const clashes = lazily(() => clashesOf(time(), () => timeAs("generous")));
  const excerpts = lazily(() => new Excerpts(casebook, strict()));
  const generously = (some: readonly Statement[]) => excerpts().of(some, readUnder(terms, "generous"));
  const disputes = lazily(() => disputesOf(statements(), strict(), generously, proposer));
  const sources = lazily(() => sourceFiles(documents));
  const models = {
    get strict() {
      return strict();
    },
    get generous() {
      return generous();
    },
  };
  const known = { casebook, diagnostics, tables, terms, models };
  const made = { sources, statements, scopes, excerpts, disputes, time, clashes };
  const parts = Object.entries(made).map(([name, get]) => [name, { get, enumerable: true }] as const);
  return Object.defineProperties(known, Object.fromEntries(parts)) as Inquiry;
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
