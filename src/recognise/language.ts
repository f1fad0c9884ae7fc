import { cueMarks } from "./attributions/cue-marks.ts";
import type { SpeechTables } from "./attributions/tables.ts";
import type { ChronologyTables } from "./chronology-tables.ts";
import { dateStarts } from "./dates/starts.ts";
import type { CalendarTables } from "./dates/tables.ts";
import { figureStarts } from "./figures/starts.ts";
import type { NumberTables } from "./figures/tables.ts";
import type { NameTables } from "./names/tables.ts";
import { PhraseTable, type Words } from "./phrase-table.ts";
import type { RelationTables } from "./relations.ts";
import type { SentenceTables } from "./sentences.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Everything the recognisers need to know of a language, as tables that a historian could correct. */
export interface LanguageTables
  extends SentenceTables,
    NumberTables,
    CalendarTables,
    NameTables,
    SpeechTables,
    RelationTables,
    ChronologyTables {}

/** A language as it is written down: one file in `languages/`. */
export interface LanguageDefinition {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly tables: LanguageTables;
}

type Meaning<W> = W extends Words<infer T> ? T : never;

/** A language ready for use: its tables indexed over one vocabulary. */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly tables: { readonly [K in keyof LanguageTables]: PhraseTable<Meaning<LanguageTables[K]>> };
  readonly starts: Starts;
}

/** Per word number, a bit for each thing that can begin with the word, so that a recogniser passes over most words. */
interface Starts {
  readonly dates: Uint16Array;
  readonly figures: Uint8Array;
  readonly attributions: Uint32Array;
}

/** Indexes a language's tables. Takes some milliseconds: do it once. */
export function compileLanguage(definition: LanguageDefinition): Language {
  const vocabulary = new Vocabulary();
  const entries = Object.entries(definition.tables).map(([name, words]) => [
    name,
    new PhraseTable<unknown>(words as Words<unknown>, vocabulary),
  ]);
  const tables = Object.fromEntries(entries) as Language["tables"];
  const starts = {
    dates: dateStarts(tables, vocabulary.size),
    figures: figureStarts(tables, vocabulary.size),
    attributions: cueMarks(tables, vocabulary.size),
  };
  return { code: definition.code, name: definition.name, vocabulary, tables, starts };
}
