import type { Stance } from "../mention.ts";
import type { Claimant } from "./claimant.ts";
import type { Range } from "./clause.ts";
import type { Scene } from "./scene.ts";
import type { SpeechTables } from "./tables.ts";

/** Words that may give other words to somebody, in the sentence or quotation they stand in. */
export interface Cue extends Range {
  readonly stance: Stance;
  /** The first token of the same sentence and quotation, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** An attribution before pronouns are resolved and overlaps settled. */
export interface Draft {
  /** Null where nobody is named: "it is thought". */
  readonly claimant: Claimant | null;
  readonly cue: Range;
  readonly content: Range;
  readonly stance: Stance;
}

/** The tables of cues: those whose phrases mean a stance. */
export type CueTable = {
  [K in keyof SpeechTables]: SpeechTables[K] extends Readonly<Record<string, Stance>> ? K : never;
}[keyof SpeechTables];

/** A way to give words to somebody. One member per file in `constructions/`. */
export interface Construction {
  /** The table that has its cues. */
  readonly table: CueTable;
  /** Reads the attributions a cue makes; none where it is no cue after all. */
  read(scene: Scene, cue: Cue): readonly Draft[];
}
