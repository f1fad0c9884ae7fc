import { bind } from "../../../casebook/bind.ts";
import type { Casebook } from "../../../casebook/casebook.ts";
import { parse } from "../../../casebook/parse.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { editBetween, type TextEdit } from "../../../ide/edits.ts";
import { type Form, formOf, formOfDeclaration } from "../../../ide/form.ts";
import type { Saved, Snapshot, Undone } from "../../protocol.ts";
import type { Api } from "../api.ts";
import { LiveCasebook } from "../live-casebook.ts";
import type { Files } from "./entry.ts";

/** The casebook as the server has it, and a way to write what forms make of it. */
export class Registry {
  readonly #api: Api;
  readonly #live = new LiveCasebook();
  #snapshot: Snapshot | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  get casebook(): Casebook {
    return this.#live.bound.casebook;
  }

  get files(): Files {
    return new Map(this.#snapshot?.files.map(({ path, text }) => [path, text]) ?? []);
  }

  /** Asks the server for the casebook as it is now; whether it is another. */
  async refresh(): Promise<boolean> {
    const before = this.files;
    this.#snapshot = await this.#api.casebook();
    const now = this.files;
    for (const path of before.keys()) if (!now.has(path)) this.#live.remove(path);
    for (const [path, text] of now) this.#live.put(path, text);
    return before.size !== now.size || [...now].some(([path, text]) => before.get(path) !== text);
  }

  /** A form for what is declared, or for something new of a kind. */
  formFor(chosen: { readonly id: string } | { readonly kind: string }): Form | null {
    if ("kind" in chosen) return formOf(chosen.kind);
    const declaration = this.casebook.declarations.get(chosen.id);
    return declaration === undefined ? null : formOfDeclaration(declaration, this.casebook);
  }

  /** The file that something new of a kind is put into: that which has most of its kind, or else the last. */
  pathFor(kind: string): string {
    const counts = new Map<string, number>();
    for (const one of this.casebook.declarations.values()) {
      if (one.kind === kind) counts.set(one.path, (counts.get(one.path) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? [...this.files.keys()].at(-1) ?? "casebook.case";
  }

  /** What would be wrong with files that is not wrong now. */
  newProblems(files: Files): readonly Diagnostic[] {
    const keyOf = ({ code, message }: Diagnostic) => `${code} ${message}`;
    const known = new Set(this.#live.bound.diagnostics.map(keyOf));
    const trees = [...files].map(([path, text]) => {
      const tree = this.casebook.files.get(path);
      return tree?.text === text ? tree : parse(path, text);
    });
    const { diagnostics } = bind(trees);
    return diagnostics.filter((one) => !known.has(keyOf(one)));
  }

  /** Writes files that have changed, as edits to what they were. */
  async write(files: Files): Promise<readonly Saved[]> {
    const hashes = new Map(this.#snapshot?.files.map(({ path, hash }) => [path, hash]) ?? []);
    const before = this.files;
    const edits = [...files].flatMap(([path, text]): TextEdit[] => {
      const edit = editBetween(path, before.get(path) ?? "", text);
      return edit === null ? [] : [edit];
    });
    if (edits.length === 0) return [];
    const bases = edits.flatMap(({ path }) => {
      const hash = hashes.get(path);
      return hash === undefined ? [] : [[path, hash] as const];
    });
    const saved = await this.#api.edit(edits, Object.fromEntries(bases));
    await this.refresh();
    return saved;
  }

  /** Takes back the last change that was made in the workbench, by whatever page of it. */
  undo(): Promise<Undone> {
    return this.#after(this.#api.undo());
  }

  redo(): Promise<Undone> {
    return this.#after(this.#api.redo());
  }

  async #after(work: Promise<Undone>): Promise<Undone> {
    const done = await work;
    await this.refresh();
    return done;
  }
}
