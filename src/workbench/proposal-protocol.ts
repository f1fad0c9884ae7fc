import type { Draft } from "../casebook/written-form.ts";
import type { Level } from "../diagnostics/diagnostic.ts";

/** `POST api/proposal`: words of a source; offsets in its file, in UTF-16 code units. */
export interface ProposalRequest {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where the figure begins that the claim is to be of; without it the first in the words. */
  readonly figure?: number;
}

/** Something declared, to be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What is proposed for some words: to be edited, and then kept. */
export interface ClaimProposal {
  readonly source: string;
  /** A claim for every figure in the words; at least one. */
  readonly claims: readonly Draft[];
  /** Which of them was asked for. */
  readonly chosen: number;
  /** Declarations that the claims may need. */
  readonly needs: readonly Draft[];
  readonly speakers: readonly Choice[];
  /** For each claim the quantities of the casebook, those that fit first; how many fit. */
  readonly quantities: readonly { readonly all: readonly Choice[]; readonly fitting: number }[];
  /** The file that it will be written to. */
  readonly file: string;
}

/** Text of a casebook that is to be added: `POST api/proposal/check` and `api/proposal/keep`. */
export interface AdditionRequest {
  readonly source: string;
  readonly text: string;
}

/** A mistake in text that is to be added; offsets in that text. */
export interface Mistake {
  readonly level: Level;
  readonly message: string;
  readonly help: string | null;
  readonly start: number;
  readonly end: number;
}

/** What came of text that was to be added. */
export type Addition =
  | { readonly status: "added"; readonly path: string; readonly id: string | null; readonly verdict: Level | null }
  | { readonly status: "refused"; readonly reason: string; readonly mistakes: readonly Mistake[] };

/** A claim that the first reading proposes and the casebook does not have. Offsets are in the source's file. */
export interface Proposed {
  /** Where its figure begins: what it is asked for by. */
  readonly at: number;
  readonly end: number;
  /** The words that it would quote. */
  readonly start: number;
  readonly stop: number;
  readonly quote: string;
  readonly figure: string;
  readonly by: string;
  readonly says: string;
}

/** A proposal that somebody has turned down. */
export interface TurnedDown {
  readonly source: string;
  readonly quote: string;
  readonly figure: string | null;
  readonly reason: string | null;
}

/** `GET api/proposals?source=ID`. */
export interface Proposals {
  readonly version: number;
  readonly proposed: readonly Proposed[];
  readonly rejected: readonly TurnedDown[];
}
