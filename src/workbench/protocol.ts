import type { Diagnostic, Label, Level } from "../diagnostics/diagnostic.ts";
import type { TextEdit } from "../ide/edits.ts";

/** A file of the casebook: `path` within its folder, with slashes; `hash` the SHA-256 of its bytes, in hexadecimal. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** What an audit says, as much of it as an editor shows. */
export interface FindingInBrief {
  readonly id: string;
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly ids: readonly string[];
  readonly labels: readonly Label[];
  readonly working: readonly string[];
  readonly notes: readonly string[];
  readonly help: string | null;
  readonly breakEven: number | null;
}

/** The casebook as it lies on the disk, and what is to be said of it: `GET api/casebook`. */
export interface Snapshot {
  /** Grows with every change. */
  readonly version: number;
  readonly files: readonly CaseFile[];
  readonly problems: readonly Diagnostic[];
  readonly findings: readonly FindingInBrief[];
}

/** `PUT api/files/PATH`: what the file is to hold, and the hash of what was edited; null for a new file. */
export interface SaveRequest {
  readonly text: string;
  readonly base: string | null;
}

/** `POST api/edits`: edits to files as they are under these hashes. */
export interface EditsRequest {
  readonly edits: readonly TextEdit[];
  readonly bases: Readonly<Record<string, string>>;
}

/** What came of a file that was to be written. Where there is a conflict, nothing was. */
export type Saved =
  | {
      readonly status: "saved";
      readonly path: string;
      readonly hash: string;
      readonly text: string;
      /** Whether it was put together with what somebody else had written meanwhile. */
      readonly merged: boolean;
    }
  | {
      readonly status: "conflict";
      readonly path: string;
      readonly hash: string;
      readonly theirs: string;
      readonly conflicts: readonly { readonly ours: string; readonly theirs: string }[];
    }
  | { readonly status: "refused"; readonly path: string; readonly reason: string };

/** What came of `POST api/undo` and `api/redo`: the file that was put back, or null where there was nothing to do. */
export interface Undone {
  readonly done: string | null;
  readonly reason: string | null;
}

/** What came of a text that was dropped, or of a casebook that was opened or kept: where to go on, or why not. */
export type Moved = { readonly address: string } | { readonly reason: string };
