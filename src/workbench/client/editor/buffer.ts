import { ChangeSet, type EditorState, Text, Transaction, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { changesBetween } from "./changes-between.ts";
import { endedLike, withFeeds } from "./line-ends.ts";

/** What the server has of a file: its text, and the hash of it; null for a file that it does not have. */
export interface Base {
  readonly text: string;
  readonly hash: string | null;
}

/** Two texts of a file that nobody could put together. */
export interface Conflict {
  readonly theirs: Base;
  readonly pieces: readonly { readonly ours: string; readonly theirs: string }[];
}

/** A file that is open: what is written in it, its history, and what the server has of it. */
export class Buffer {
  readonly path: string;
  #base: Base;
  /** As the editor has it: compared with what is written after every letter. */
  #baseDoc: Text;
  conflict: Conflict | null = null;
  #state: EditorState;
  #view: EditorView | null = null;
  /** What was written since the text was sent; null while nothing is on its way. */
  #since: ChangeSet | null = null;

  constructor(path: string, base: Base, state: EditorState) {
    this.path = path;
    this.#base = base;
    this.#baseDoc = docOf(base);
    this.#state = state;
  }

  get base(): Base {
    return this.#base;
  }

  set base(base: Base) {
    this.#base = base;
    this.#baseDoc = docOf(base);
  }

  get state(): EditorState {
    return this.#view?.state ?? this.#state;
  }

  get text(): string {
    return this.state.doc.toString();
  }

  /** The text as the file is to hold it. */
  get fileText(): string {
    return endedLike(this.text, this.base.text);
  }

  get isDirty(): boolean {
    return !this.state.doc.eq(this.#baseDoc);
  }

  get isBeingSaved(): boolean {
    return this.#since !== null;
  }

  show(view: EditorView): void {
    view.setState(this.#state);
    this.#view = view;
  }

  hide(): void {
    this.#state = this.state;
    this.#view = null;
  }

  dispatch(spec: TransactionSpec): void {
    if (this.#view !== null) this.#view.dispatch(spec);
    else {
      const transaction = this.#state.update(spec);
      this.noted(transaction.changes);
      this.#state = transaction.state;
    }
  }

  /** Is told of every change, whoever makes it. */
  noted(changes: ChangeSet): void {
    this.#since = this.#since?.compose(changes) ?? null;
  }

  /** The text is on its way to the server. */
  sent(): string {
    this.#since = ChangeSet.empty(this.state.doc.length);
    return this.fileText;
  }

  /** Nothing came of it. */
  notSaved(): void {
    this.#since = null;
  }

  /** What was sent has been written, together with what others have written: that is put in beside what is new here. */
  saved(sent: string, base: Base): void {
    const theirs = changesBetween(withFeeds(sent), withFeeds(base.text));
    const changes = this.#since === null ? theirs : theirs.map(this.#since);
    this.#since = null;
    this.base = base;
    this.conflict = null;
    if (!changes.empty) this.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
  }

  /** Others have written the file: what is here follows, if nothing was changed. */
  follow(base: Base): boolean {
    const text = withFeeds(base.text);
    if (this.text === text) this.base = base;
    if (this.isDirty || this.text === text) return false;
    const changes = changesBetween(this.text, text);
    this.base = base;
    this.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
    return true;
  }
}

function docOf({ text }: Base): Text {
  return Text.of(withFeeds(text).split("\n"));
}
