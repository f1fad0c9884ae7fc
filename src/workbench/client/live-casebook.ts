import { Binder, type Bound } from "../../casebook/binder.ts";
import { parse } from "../../casebook/parse.ts";
import type { Tree } from "../../casebook/tree.ts";

/** A casebook as it is being edited: bound when somebody asks, and only what has changed is read anew. */
export class LiveCasebook {
  readonly #binder = new Binder();
  readonly #trees = new Map<string, Tree>();
  #bound: Bound | null = null;
  #latest: Bound | null = null;

  /** Takes a file in, or another text of it; gives its tree. */
  put(path: string, text: string): Tree {
    const known = this.#trees.get(path);
    if (known?.text === text) return known;
    const tree = parse(path, text);
    this.#trees.set(path, tree);
    this.#bound = null;
    if (known === undefined) this.#latest = null;
    return tree;
  }

  remove(path: string): void {
    if (!this.#trees.delete(path)) return;
    this.#bound = null;
    this.#latest = null;
  }

  /** The characters of all its files. */
  get length(): number {
    return [...this.#trees.values()].reduce((sum, { text }) => sum + text.length, 0);
  }

  get bound(): Bound {
    this.#bound ??= this.#binder.bind([...this.#trees.values()]);
    this.#latest = this.#bound;
    return this.#bound;
  }

  /**
   * As it was when somebody last asked, for those who cannot wait: what has been written since may not be in it. Where
   * files have come or gone it is not kept, since all that was declared in one would be missed.
   */
  get latest(): Bound {
    return this.#latest ?? this.bound;
  }
}
