import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { VerdictLabel } from "../../src/diagnostics/diagnostic.ts";
import type { Stance } from "../../src/recognise/mention.ts";
import type { Span } from "../../src/text/span.ts";
import type { DateKind } from "../../src/values/date.ts";
import type { FigureKind } from "../../src/values/figure.ts";

const project = join(import.meta.dirname, "../..");

/** Words of the source, markup and line ends included; `nth` counts from one where they stand there more than once. */
export interface Quoted {
  readonly quote: string;
  readonly nth?: number;
}

/** A figure that has to be found. A null end is one that the words leave open. */
export interface FigureLabel extends Quoted {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: string | null;
  readonly unit: string | null;
  /** Other numbers that are as good a reading of the words. */
  readonly accept?: readonly number[];
}

/** A date that has to be found. `part` accepts any reading that lies within the bounds: "the end of 1932". */
export interface DateLabel extends Quoted {
  readonly kind: DateKind;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly part?: boolean;
  /** Other values that are as good a reading of the words. */
  readonly accept?: readonly string[];
}

/** A name that has to be found, with the other forms in which the text has it. */
export interface NameLabel {
  readonly label: string;
  readonly type: "person" | "group" | "place" | "event" | "work";
  readonly mentions?: readonly string[];
}

/** A statement that the text gives to somebody. */
export interface AttributionLabel {
  readonly claimant: string;
  readonly cue: string;
  readonly stance: Stance;
  readonly contentIncludes: string;
}

/** What an audit has to say, or (`optional`) may say, of these words. */
export interface FindingExpectation {
  readonly verdict: VerdictLabel;
  /** The audit, in the words of the semantics: sum-of-parts, share, restated, … */
  readonly kind: string;
  readonly quotes: readonly Quoted[];
  readonly optional?: boolean;
  readonly note?: string;
}

/** All that a person labelled in one text. */
export interface Labels {
  readonly language: string;
  readonly title: string | null;
  /** Whether all its figures and dates can be true together. */
  readonly clean: boolean;
  /** The text, by its path in the project, where it does not stand beside its labels. */
  readonly file?: string;
  readonly figures: readonly FigureLabel[];
  readonly dates: readonly DateLabel[];
  /** Words that may be read as a figure or a date, or left alone: "the first", "at noon", "at most once". */
  readonly optional: readonly Quoted[];
  readonly names: readonly NameLabel[];
  readonly attributions: readonly AttributionLabel[];
  readonly findings: readonly FindingExpectation[];
}

/** A text with its labels. */
export interface LabelledText {
  readonly name: string;
  /** The name of the text's file: its ending tells the format. */
  readonly path: string;
  readonly text: string;
  readonly labels: Labels;
}

/** Every labelled text of a folder, in the order of their names. */
export function labelledTexts(folder: string): readonly LabelledText[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => labelledText(folder, entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function labelledText(folder: string, name: string): LabelledText {
  const directory = join(folder, name);
  const labels: Labels = JSON.parse(readFileSync(join(directory, "labels.json"), "utf8"));
  const file = readdirSync(directory).find((entry) => entry.startsWith("text."));
  if (file === undefined && labels.file === undefined) throw new Error(`${directory} has no text`);
  const path = file === undefined ? join(project, labels.file ?? "") : join(directory, file);
  return { name, path: basename(path), text: readFileSync(path, "utf8"), labels };
}

/** Where quoted words stand in a text. Throws where they do not: the label is wrong then. */
export function placeOf(text: string, quoted: Quoted): Span {
  let start = -1;
  for (let count = quoted.nth ?? 1; count > 0; count--) {
    start = text.indexOf(quoted.quote, start + 1);
    if (start < 0) throw new Error(`the text does not have "${quoted.quote}" ${quoted.nth ?? 1} times`);
  }
  return { start, end: start + quoted.quote.length };
}
