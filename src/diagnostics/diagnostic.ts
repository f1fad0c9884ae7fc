import type { Span } from "../text/span.ts";

/** What an audit says of a group of statements. It speaks of consistency, never of truth. */
export type VerdictLabel = "holds" | "strained" | "fails" | "not-comparable" | "needs-fact";

/** Every verdict, worst first. */
export const verdictLabels: readonly VerdictLabel[] = ["fails", "strained", "not-comparable", "needs-fact", "holds"];

/** How a diagnostic is announced: a verdict for a finding, a severity for everything else. */
export type Level = VerdictLabel | "error" | "warning" | "note";

/** Words of a file, and the part they play in a diagnostic. */
export interface Label {
  /** The file, as the user named it. */
  readonly path: string;
  /** UTF-16 code units in that file's `SourceText.text`. */
  readonly span: Span;
  /** The part these words play, such as "the whole"; empty where the place says it all. */
  readonly text: string;
}

/** One plain-data shape for whatever any stage has to say. The first label is the primary place. */
export interface Diagnostic {
  /** Stable, kebab-case; `elenchus explain CODE` knows it. */
  readonly code: string;
  readonly level: Level;
  /** One sentence without a full stop, that names the exact words. */
  readonly message: string;
  readonly labels: readonly Label[];
  /** The working, a step a line. */
  readonly working: readonly string[];
  /** How the words were read, and other remarks. */
  readonly notes: readonly string[];
  readonly help?: string;
}
