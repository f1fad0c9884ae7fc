import { Binder, type Bound } from "../../casebook/binder.ts";
import { parse } from "../../casebook/parse.ts";
import type { Tree } from "../../casebook/tree.ts";

/** A casebook as it is being edited: bound when somebody asks, and only what has changed is read anew. */
export class LiveCasebook {
  readonly #binder = new Binder();
  readonly #trees = new Map<string, Tree>();
  #bound: Bound | null = null;

  /** Takes a file in, or another text of it; gives its tree. */
  put(path: string, text: string): Tree {
    const known = this.#trees.get(path);
    if (known?.text === text) return known;
    const tree = parse(path, text);
    this.#trees.set(path, tree);
    this.#bound = null;
    return tree;
  }

  remove(path: string): void {
    if (this.#trees.delete(path)) this.#bound = null;
  }

  get bound(): Bound {
    this.#bound ??= this.#binder.bind([...this.#trees.values()]);
    return this.#bound;
  }
}
