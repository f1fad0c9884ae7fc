import type { Gender, NameType } from "./tables.ts";

/** A name where it stands: one form of somebody's or something's name. */
export interface NameForm {
  /** Titles included. */
  readonly first: number;
  readonly end: number;
  /** The first token of the name proper, after titles. */
  readonly core: number;
  readonly sentence: number;
  /** Null until it is settled, where only the words around it, here and elsewhere, can tell. */
  type: NameType | null;
  /** Whether its words speak against a person: "Great Terror". */
  readonly impersonal: boolean;
  /** Whether it is a head noun alone, which names something only after its full name: "the Council". */
  readonly short: boolean;
  /** For a known name, the form that stands for all variants. */
  canonical: string | null;
  /** The words as they are compared; empty for a person, who goes by given name and surname. */
  readonly key: string;
  /** What the title or the given name tells. */
  readonly gender: Gender;
}
