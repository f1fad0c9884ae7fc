import type { ChangeSet, EditorState } from "@codemirror/state";
import type { Casebook } from "../../../casebook/casebook.ts";
import type { Tree } from "../../../casebook/tree.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { TextEdit } from "../../../ide/edits.ts";
import type { FindingInBrief } from "../../protocol.ts";

/** What the extensions of the editor for one file ask of the workspace. */
export interface Services {
  readonly path: string;
  /** The file as it is written now, and the casebook with it. */
  read(state: EditorState): { readonly tree: Tree; readonly casebook: Casebook };
  /** The file as it is written now, and the casebook as it was a moment ago: for what is asked after every letter. */
  glance(state: EditorState): { readonly tree: Tree; readonly casebook: Casebook };
  /** What is wrong with the form of the casebook as it is written now. */
  diagnostics(): readonly Diagnostic[];
  findings(): readonly FindingInBrief[];
  edit(edits: readonly TextEdit[]): void;
  /** Goes to a place of a file. */
  goTo(path: string, from: number, to: number): void;
  /** Asks for another id for the one that is named at a place. */
  askRename(id: string): void;
  save(): void;
  /** The text has changed. */
  written(changes: ChangeSet): void;
  tell(words: string): void;
}
