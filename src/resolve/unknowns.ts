/** What an unknown of the linear system stands for. */
export type Unknown =
  | { readonly type: "quantity"; readonly id: string }
  | { readonly type: "cell"; readonly text: string; readonly table: string }
  /** A value within a relation that has no name, such as "about 6 × a": it belongs to one claim. */
  | { readonly type: "value"; readonly text: string };

/**
 * The unknowns of a casebook, numbered from 0 in the order they are met. They may go on from others, which stay as they
 * are: so a part of a casebook can be read in another way without making the whole anew.
 */
export class Unknowns {
  readonly #known: Unknown[] = [];
  readonly #byId = new Map<string, number>();
  readonly #before: Unknowns | null;
  /** Where its own begin. */
  readonly first: number;

  constructor(before: Unknowns | null = null) {
    this.#before = before;
    this.first = before?.length ?? 0;
  }

  get length(): number {
    return this.first + this.#known.length;
  }

  /** The number of a quantity. */
  quantity(id: string): number {
    return this.#named(id, { type: "quantity", id });
  }

  /** The number of a cell, or of the sum of cells, of a table, by its words. */
  cell(table: string, text: string): number {
    return this.#named(text, { type: "cell", text, table });
  }

  /** A new unknown for a value without a name. */
  value(text: string): number {
    return this.first + this.#known.push({ type: "value", text }) - 1;
  }

  at(variable: number): Unknown | undefined {
    return variable < this.first ? this.#before?.at(variable) : this.#known[variable - this.first];
  }

  /** The number of a quantity that is met already. */
  find(id: string): number | undefined {
    return this.#before?.find(id) ?? this.#byId.get(id);
  }

  #named(key: string, unknown: Unknown): number {
    const found = this.find(key);
    if (found !== undefined) return found;
    const variable = this.first + this.#known.push(unknown) - 1;
    this.#byId.set(key, variable);
    return variable;
  }
}

/** How an unknown is written. */
export function nameOf(unknown: Unknown | undefined): string {
  if (unknown === undefined) return "?";
  return unknown.type === "quantity" ? unknown.id : unknown.text;
}
