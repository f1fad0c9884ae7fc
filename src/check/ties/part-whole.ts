import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";

/** Figures that the words make parts of another. */
export interface PartWhole {
  readonly whole: FigureMention;
  readonly parts: readonly FigureMention[];
  /** The words promise that the parts are all there is. */
  readonly exhaustive: boolean;
  /** The words exclude that anything is counted in two parts. */
  readonly exclusive: boolean;
  /** The words only suggest the tie: it is worth showing where the sum fits, and proves nothing where it does not. */
  readonly loose: boolean;
}

/** The sentence before, with its ties: what "Of those" and "The other" speak of. */
export interface Before {
  readonly passage: Passage;
  readonly partWholes: readonly PartWhole[];
}

/** A sentence in which ties are sought, and what stands before it. */
export interface Setting {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly before: Before | null;
}

/** A way in which words make figures parts of another. One member per file in `part-wholes/`. */
export interface PartWholeConstruction {
  /** An example, which its name abbreviates. */
  readonly like: string;
  find(setting: Setting): readonly PartWhole[];
}
