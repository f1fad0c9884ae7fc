import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nothingKnown } from "../inquiry.ts";
import { changesIn } from "../keep/changes-in.ts";
import { type OpenBook, openBook, Readings, type Shelfmarks } from "../keep/open-book.ts";
import { type Shelved, shelfOf, shelve } from "../keep/shelf.ts";
import type { Book } from "../render/site/book.ts";
import { searchEntries } from "../render/site/search/entries.ts";
import { indexOf } from "../render/site/search/search-index.ts";
import { CaseFiles } from "./case-files.ts";
import type { FindingInBrief, Snapshot } from "./protocol.ts";

/** A casebook that is open: it is read again whenever something in its folder changes, and tells who listens. */
export class Workbench {
  /** An absolute path. */
  readonly folder: string;
  /** Whether it lies where it will be gone tomorrow, until somebody keeps it. */
  readonly isKept: boolean;
  readonly files: CaseFiles;
  readonly #shelfmarks: Shelfmarks;
  readonly #listeners = new Set<() => void>();
  #open: OpenBook;
  #version = 1;
  #index: ReturnType<typeof indexOf> | null = null;
  #turn: Promise<void> = Promise.resolve();
  readonly #closing: AbortController;

  private constructor(
    folder: string,
    isKept: boolean,
    shelfmarks: Shelfmarks,
    open: OpenBook,
    closing: AbortController,
  ) {
    this.folder = folder;
    this.isKept = isKept;
    this.#shelfmarks = shelfmarks;
    this.files = new CaseFiles(folder);
    this.#open = open;
    this.#closing = closing;
  }

  /** Opens the casebook in a folder and watches it. */
  static async open(folder: string, isKept = true): Promise<Workbench> {
    const shelfmarks = { kept: nothingKnown(), readings: new Readings() };
    // What changes while it is read for the first time is not to be missed.
    const closing = new AbortController();
    const changes = changesIn(folder, closing.signal);
    const bench = new Workbench(folder, isKept, shelfmarks, await openBook(folder, shelfmarks, true), closing);
    void bench.#follow(changes);
    return bench;
  }

  get book(): Book {
    return this.#open.book;
  }

  /** What its words are looked up in: made when it is first asked for, and again after a change. */
  get index(): ReturnType<typeof indexOf> {
    this.#index ??= indexOf(searchEntries(this.book));
    return this.#index;
  }

  get version(): number {
    return this.#version;
  }

  /** Files and settings that cannot be read. */
  get unreadable(): readonly Diagnostic[] {
    return this.#open.unreadable;
  }

  snapshot(): Snapshot {
    const { inquiry } = this.book;
    return {
      version: this.#version,
      files: [...inquiry.casebook.files].map(([path, { text }]) => ({ path, text, hash: this.files.hand(text) })),
      problems: [...this.unreadable, ...inquiry.diagnostics],
      findings: this.book.findings.map(({ finding, name }): FindingInBrief => {
        const { code, level, message, ids, labels, working, notes, help, breakEven } = finding;
        return { id: name, code, level, message, ids, labels, working, notes, help: help ?? null, breakEven };
      }),
    };
  }

  /** Reads and checks the casebook again, one time after the other, and tells who listens. */
  refresh(): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      if (this.#closing.signal.aborted) return;
      this.#open = await openBook(this.folder, this.#shelfmarks, true);
      this.#index = null;
      this.#version += 1;
      for (const listener of this.#listeners) listener();
    });
    return this.#turn;
  }

  /** Calls back after every change; gives what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a text in as a source. */
  async take(name: string, bytes: Buffer): Promise<Shelved | Diagnostic> {
    const shelf = shelfOf(this.folder, this.book.inquiry.casebook);
    const shelved = await shelve(shelf, name, basename(name), bytes);
    await this.refresh();
    return shelved;
  }

  close(): void {
    this.#closing.abort();
    this.#listeners.clear();
  }

  async #follow(changes: AsyncIterable<void>): Promise<void> {
    for await (const _ of changes) {
      await this.refresh();
    }
  }
}
