import type { Casebook } from "../casebook/casebook.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TextEdit } from "./edits.ts";

/** What is said of a mistake, as far as a fix looks at it: a diagnostic, or a finding that came over the wire. */
export type Told = Pick<Diagnostic, "code" | "labels" | "working"> & { readonly help?: string | null | undefined };

/** A way to put a mistake right, that can be taken with one step. */
export interface Remedy {
  /** What is done, in the imperative: "Write died". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Puts mistakes right, where it is certain how that is done. Its name is that of its file. */
export interface Fix {
  readonly name: string;
  /** The codes of what it puts right. */
  readonly codes: readonly string[];
  /** The ways there are, the likeliest first; none where it takes somebody who knows. */
  remedies(told: Told, casebook: Casebook): Iterable<Remedy>;
}
