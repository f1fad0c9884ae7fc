import type { Ids } from "./binding/ids.ts";
import type { Declaration } from "./casebook.ts";

/** The declarations of each file, by its path; null where a kind is unknown. */
export type ByFile = ReadonlyMap<string, readonly (Declaration | null)[]>;

/**
 * Declarations by id, in the order of the files: a view of the lists that each file has, so that to put another list in
 * the place of one costs nothing for the others.
 */
export class Declarations implements ReadonlyMap<string, Declaration> {
  readonly #ids: Ids;
  readonly #byFile: ByFile;
  readonly #unreachable: ReadonlySet<Declaration>;
  readonly size: number;

  constructor(ids: Ids, byFile: ByFile, unreachable: readonly Declaration[]) {
    this.#ids = ids;
    this.#byFile = byFile;
    this.#unreachable = new Set(unreachable);
    let size = 0;
    for (const list of byFile.values()) for (const one of list) if (one !== null) size += 1;
    this.size = size - unreachable.length;
  }

  get(id: string): Declaration | undefined {
    const known = this.#ids.lookUp(id);
    return known === undefined ? undefined : (this.#byFile.get(known.path)?.[known.nth] ?? undefined);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *values(): MapIterator<Declaration> {
    for (const list of this.#byFile.values()) {
      for (const one of list) if (one !== null && !this.#unreachable.has(one)) yield one;
    }
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *entries(): MapIterator<[string, Declaration]> {
    for (const one of this.values()) yield [one.id, one];
  }

  [Symbol.iterator](): MapIterator<[string, Declaration]> {
    return this.entries();
  }

  forEach(call: (value: Declaration, key: string, map: ReadonlyMap<string, Declaration>) => void): void {
    for (const one of this.values()) call(one, one.id, this);
  }
}
