import { EditorState, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { editsByPath, type TextEdit } from "../../../ide/edits.ts";
import type { Snapshot } from "../../protocol.ts";
import { type Api, ApiError } from "../api.ts";
import { LiveCasebook } from "../live-casebook.ts";
import { type Base, Buffer } from "./buffer.ts";
import { changesBetween } from "./changes-between.ts";
import { placed, setPlaced } from "./findings.ts";
import { withFeeds } from "./line-ends.ts";
import { withMergeMarks } from "./merge-marks.ts";

/** What the workspace needs of the page around it. */
export interface Surroundings {
  /** The extensions of the editor for a file of so many characters. */
  extensionsOf(path: string, length: number): Extension;
  /** Something that is shown has changed. */
  changed(): void;
  /** Tells whoever is writing what has become of it. */
  tell(words: string): void;
}

/** The files of a casebook, open in one editor: kept as the server has them, and written to it. */
export class Workspace {
  readonly live = new LiveCasebook();
  readonly buffers = new Map<string, Buffer>();
  snapshot: Snapshot | null = null;
  #open: Buffer | null = null;
  readonly #api: Api;
  readonly #around: Surroundings;
  /** Grows with each save: what was asked for before one may be older than it. */
  #saves = 0;

  constructor(api: Api, around: Surroundings) {
    this.#api = api;
    this.#around = around;
  }

  get open(): Buffer | null {
    return this.#open;
  }

  /** Asks the server for the casebook as it is now. */
  async refresh(): Promise<void> {
    try {
      for (let saves = -1; saves !== this.#saves; ) {
        saves = this.#saves;
        const snapshot = await this.#api.casebook();
        if (saves === this.#saves) this.#take(snapshot);
      }
    } catch (error) {
      this.#around.tell(wordsOf(error));
    }
  }

  show(path: string, view: EditorView): void {
    const buffer = this.buffers.get(path);
    if (buffer === undefined || buffer === this.#open) return;
    this.#open?.hide();
    buffer.show(view);
    this.#open = buffer;
    this.#around.changed();
  }

  /** A file that is not there yet; it is written when something stands in it. */
  create(path: string): void {
    if (!this.buffers.has(path)) this.#add(path, { text: "", hash: null });
    this.#around.changed();
  }

  /** Makes edits to the files they are of, open or not; each can be taken back in its file. */
  edit(edits: readonly TextEdit[]): void {
    for (const [path, own] of editsByPath(edits)) {
      const changes = own.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
      const buffer = this.buffers.get(path);
      buffer?.dispatch({ changes, userEvent: "input" });
      if (buffer !== undefined) this.live.put(path, buffer.text);
    }
    this.#around.changed();
  }

  /** Writes every file that has been changed, but those whose conflict nobody has settled. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.buffers.values()].map((buffer) => this.#save(buffer)));
  }

  /** Settles a conflict: with the text here, with theirs, or by hand. */
  async settle(buffer: Buffer, choice: "ours" | "theirs" | "by-hand"): Promise<void> {
    const { conflict } = buffer;
    if (conflict === null) return;
    const text = buffer.text;
    const insert = {
      ours: text,
      theirs: withFeeds(conflict.theirs.text),
      "by-hand": withMergeMarks(text, conflict.pieces),
    };
    if (choice !== "ours") buffer.dispatch({ changes: changesBetween(text, insert[choice]) });
    buffer.base = conflict.theirs;
    buffer.conflict = null;
    this.#around.changed();
    if (choice === "ours") await this.#save(buffer);
  }

  #take(snapshot: Snapshot): void {
    // Answers can overtake one another.
    if (this.snapshot !== null && snapshot.version < this.snapshot.version) return;
    this.snapshot = snapshot;
    for (const { path, text, hash } of snapshot.files) {
      const buffer = this.buffers.get(path);
      if (buffer === undefined) this.#add(path, { text, hash });
      else if (!buffer.isBeingSaved && buffer.follow({ text, hash })) {
        this.live.put(path, buffer.text);
        this.#around.tell(`${path} was changed elsewhere, and is shown as it is now`);
      }
    }
    this.#dropGone(new Set(snapshot.files.map(({ path }) => path)));
    for (const buffer of this.buffers.values()) {
      buffer.dispatch({ effects: setPlaced.of(placed(buffer.path, snapshot, buffer.base.text)) });
    }
    this.#around.changed();
  }

  /** Files that are gone go here too, unless something in them is not saved. */
  #dropGone(paths: ReadonlySet<string>): void {
    for (const buffer of this.buffers.values()) {
      if (paths.has(buffer.path) || buffer.isDirty || buffer === this.#open) continue;
      this.buffers.delete(buffer.path);
      this.live.remove(buffer.path);
    }
  }

  #add(path: string, base: Base): void {
    const doc = withFeeds(base.text);
    const state = EditorState.create({ doc, extensions: this.#around.extensionsOf(path, doc.length) });
    this.buffers.set(path, new Buffer(path, base, state));
    this.live.put(path, doc);
  }

  async #save(buffer: Buffer): Promise<void> {
    const { path, base } = buffer;
    if (!buffer.isDirty || buffer.isBeingSaved || buffer.conflict !== null) return;
    const sent = buffer.sent();
    this.#around.changed();
    try {
      const saved = await this.#api.save(path, sent, base.hash);
      this.#saves += 1;
      if (saved.status === "saved") {
        buffer.saved(sent, saved);
        this.live.put(path, buffer.text);
        this.#around.tell(saved.merged ? `${path}: saved, together with what was written elsewhere` : `${path}: saved`);
      } else {
        buffer.notSaved();
        if (saved.status === "conflict") {
          const { theirs: text, hash, conflicts: pieces } = saved;
          buffer.conflict = { theirs: { text, hash }, pieces };
          this.#around.tell(`${path}: not saved, since the same lines were changed elsewhere; choose below`);
        } else this.#around.tell(`${path}: not saved: ${saved.reason}`);
      }
    } catch (error) {
      buffer.notSaved();
      this.#around.tell(`${path}: not saved, but kept here: ${wordsOf(error)}`);
    }
    this.#around.changed();
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  throw error;
}
