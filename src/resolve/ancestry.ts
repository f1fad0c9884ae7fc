import type { Casebook } from "../casebook/casebook.ts";

/** Which place or group lies in which, as far as the casebook says. */
export class Ancestry {
  readonly #parents = new Map<string, readonly string[]>();
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor({ byKind }: Casebook) {
    for (const { id, fields } of [...byKind.place, ...byKind.group]) {
      if (fields.within.length > 0)
        this.#parents.set(
          id,
          fields.within.map((reference) => reference.id),
        );
    }
  }

  /** Whether the first is the second or lies in it. */
  isWithin(id: string, other: string): boolean {
    return this.around(id).has(other);
  }

  /** An id and all that it lies in; a cycle ends where it began. */
  around(id: string): ReadonlySet<string> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const found = new Set([id]);
    for (const one of found) for (const parent of this.#parents.get(one) ?? []) found.add(parent);
    this.#known.set(id, found);
    return found;
  }
}
