import type { Declaration, KindName } from "../../casebook/casebook.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { Sheet } from "./sheet.ts";

/** A part of a dossier. One member per file in `sections/`. */
export interface Section {
  /** The name of its file. */
  readonly name: string;
  /** The kinds whose dossier has it. */
  readonly kinds: readonly KindName[];
  write(declaration: Declaration, checked: Checked, sheet: Sheet): void;
}
