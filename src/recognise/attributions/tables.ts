import type { Stance } from "../mention.ts";
import type { Words } from "../phrase-table.ts";

/** What a language says of its attributions. */
export interface SpeechTables {
  /** Verbs of saying, in every form, and the stance they give. */
  readonly sayings: Words<Stance>;
}
