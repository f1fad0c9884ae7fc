import type { Claim, Declaration, Testimony } from "../../casebook/casebook.ts";
import { allReferences, type ReferenceTo } from "../../casebook/references.ts";
import { labelsOf } from "../../check/casebook-labels.ts";
import { caseFindingId } from "../../check/changes.ts";
import { type Level, verdictLabels } from "../../diagnostics/diagnostic.ts";
import type { Reading } from "../../examine.ts";
import { type PossibleDays, possibleDays } from "../../resolve/chronology/possible-days.ts";
import type { Inquiry } from "../../resolve/inquiry.ts";
import type { ReadingName } from "../../resolve/reading.ts";
import { type Consequence, whatFollows } from "../../resolve/what-follows.ts";
import { bySpan, type Span } from "../../text/span.ts";
import type { Checked, CheckedFinding } from "../casebook-exporter.ts";
import { isAgainst } from "../disputed.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Citer } from "./citing/citer.ts";
import { SourcePlaces } from "./source-places.ts";
import { StatementIndex } from "./statement-index.ts";

/** A finding, and the name of the page it has. */
export interface NamedFinding {
  readonly finding: CheckedFinding;
  /** The same as long as its code and the declarations it speaks of are. */
  readonly name: string;
}

/** What a book is made from beside the casebook. */
export interface BookOptions {
  readonly title: string;
  /** Whether the pages are edited while they are looked at, or lie somewhere to be read. */
  readonly isLive: boolean;
  /** The first reading of a source; null where its language has no tables, or it has no text. */
  readonly readingOf: (source: string) => Reading | null;
  /** Writes references to its pages; without it, none are offered. */
  readonly citer?: Citer | null;
  /** The address that it is published under, with a slash at its end; null where that is not known. */
  readonly base?: string | null;
}

/** A casebook as its pages are made from: checked, with whatever several views look up. */
export class Book {
  readonly title: string;
  readonly isLive: boolean;
  readonly checked: Checked;
  /** Those that are not set aside, in the order of their places. */
  readonly findings: readonly NamedFinding[];
  readonly readingOf: (source: string) => Reading | null;
  readonly citer: Citer | null;
  readonly base: string | null;
  readonly #byId = new Map<string, NamedFinding[]>();
  readonly #byName = new Map<string, NamedFinding>();
  readonly #binding: ReadonlySet<string>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #places = new Map<string, SourcePlaces>();
  #quoted: ReadonlyMap<string, readonly Span[]> | null = null;
  readonly #follows = new Map<ReadingName, (id: string) => Consequence>();
  readonly #consequences = new Map<string, Consequence>();
  #statements: StatementIndex | null = null;
  #references: ReadonlyMap<string, readonly ReferenceTo[]> | null = null;
  #days: ((id: string, end: "start" | "end") => PossibleDays | null) | null = null;

  constructor(checked: Checked, { title, isLive, readingOf, citer = null, base = null }: BookOptions) {
    this.checked = checked;
    this.title = title;
    this.isLive = isLive;
    this.readingOf = (source) => (this.isWithheld(source) ? null : readingOf(source));
    this.citer = citer;
    this.base = base;
    this.#binding = new Set(checked.inquiry.statements.map(({ declaration }) => declaration.id));
    this.#sources = new Map([...checked.inquiry.sources].map(([id, { path }]) => [path, id]));
    const seen = new Set<string>();
    this.findings = checked.findings
      .filter(({ ignored }) => ignored === undefined)
      .map((finding) => ({ finding, name: nameFor(finding, seen) }));
    for (const named of this.findings) {
      this.#byName.set(named.name, named);
      for (const id of new Set(named.finding.ids)) {
        const own = this.#byId.get(id);
        if (own === undefined) this.#byId.set(id, [named]);
        else own.push(named);
      }
    }
  }

  get inquiry(): Inquiry {
    return this.checked.inquiry;
  }

  /** The findings that speak of a declaration. */
  findingsOf(id: string): readonly NamedFinding[] {
    return this.#byId.get(id) ?? [];
  }

  findingNamed(name: string): NamedFinding | null {
    return this.#byName.get(name) ?? null;
  }

  declaration(id: string): Declaration | null {
    return this.inquiry.casebook.declarations.get(id) ?? null;
  }

  /** What a declaration is called: its title, or its id. */
  nameOf(id: string): string {
    return this.declaration(id)?.title ?? id;
  }

  /** Claims and testimony, in the order of the files. */
  get claims(): readonly (Claim | Testimony)[] {
    const { claim, testimony } = this.inquiry.casebook.byKind;
    return [...claim, ...testimony];
  }

  /** The claim or testimony with an id. */
  claim(id: string): Claim | Testimony | null {
    const declaration = this.declaration(id);
    return declaration?.kind === "claim" || declaration?.kind === "testimony" ? declaration : null;
  }

  /** The worst that is said against a claim; *holds* where it binds and nothing is; null where it binds nobody. */
  verdictOf({ id }: Claim | Testimony): Level | null {
    const against = this.findingsOf(id)
      .filter(({ finding }) => isAgainst(finding))
      .map(({ finding }) => finding.level);
    const worst = verdictLabels.find((verdict) => against.includes(verdict));
    if (worst !== undefined) return worst;
    return this.#binding.has(id) ? "holds" : null;
  }

  /** The source whose text has a path; null for the casebook's own files. */
  sourceAt(path: string): string | null {
    return this.#sources.get(path) ?? null;
  }

  /** The file of a source as it is; empty where it has none that can be read. */
  textOf(source: string): string {
    return this.inquiry.sources.get(source)?.document.source.text ?? "";
  }

  /** Whether nothing of a source may be published but the words that are quoted from it. */
  isQuotesOnly(source: string): boolean {
    const declaration = this.declaration(source);
    return declaration?.kind === "source" && declaration.fields.publish?.word === "quotes";
  }

  /** Whether that is so here: whoever works at a casebook sees all of its sources. */
  isWithheld(source: string): boolean {
    return !this.isLive && this.isQuotesOnly(source);
  }

  /** The words of a source's file that claims and findings quote, each once, in their order. */
  quotedIn(source: string): readonly Span[] {
    this.#quoted ??= this.#collectQuoted();
    return this.#quoted.get(source) ?? [];
  }

  #collectQuoted(): ReadonlyMap<string, readonly Span[]> {
    const labels = [
      ...this.claims.flatMap((claim) => this.labelsOf(claim)),
      ...this.findings.flatMap(({ finding }) => finding.labels),
    ];
    const spans = new Map<string, Map<string, Span>>();
    for (const { path, span } of labels) {
      const source = this.sourceAt(path);
      if (source === null) continue;
      const own = spans.get(source) ?? new Map<string, Span>();
      spans.set(source, own.set(`${span.start} ${span.end}`, span));
    }
    return new Map([...spans].map(([source, own]) => [source, [...own.values()].sort(bySpan)]));
  }

  /** The number of the paragraph that holds an offset of a source's file; null between paragraphs. */
  paragraphAt(source: string, offset: number): number | null {
    const file = this.inquiry.sources.get(source);
    if (file === undefined) return null;
    const places = this.#places.get(source) ?? new SourcePlaces(file.document);
    this.#places.set(source, places);
    return places.numberAt(offset);
  }

  /** What follows for a quantity from all that is said. */
  whatFollows(id: string, reading: ReadingName): Consequence {
    const key = `${reading} ${id}`;
    const follows = this.#follows.get(reading) ?? whatFollows(this.inquiry, reading);
    this.#follows.set(reading, follows);
    const consequence = this.#consequences.get(key) ?? follows(id);
    this.#consequences.set(key, consequence);
    return consequence;
  }

  /** What binds, by what it speaks of. */
  get statements(): StatementIndex {
    this.#statements ??= new StatementIndex(this.inquiry);
    return this.#statements;
  }

  /** Every field that refers to a declaration. */
  referencesTo(id: string): readonly ReferenceTo[] {
    this.#references ??= allReferences(this.inquiry.casebook);
    return this.#references.get(id) ?? [];
  }

  /** The days on which something may have begun or ended. */
  possibleDays(id: string, end: "start" | "end"): PossibleDays | null {
    this.#days ??= possibleDays(this.inquiry.time);
    return this.#days(id, end);
  }

  /** Where a claim stands in the casebook, and the words it quotes in the sources. */
  labelsOf(claim: Claim | Testimony) {
    return labelsOf(claim, "", this.inquiry);
  }
}

/** The code, and a hash of what else tells a finding from others. */
function nameFor(finding: CheckedFinding, seen: Set<string>): string {
  const base = `${finding.code}-${fingerprint(caseFindingId(finding))}`;
  let name = base;
  for (let count = 2; seen.has(name); count += 1) name = `${base}-${count}`;
  seen.add(name);
  return name;
}
