/** Something that lasts from one day to another; an end that is open is an infinity. */
export interface Lasting<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Placed<T> extends Lasting<T> {
  /** Its number in the order given. */
  readonly place: number;
}

/**
 * Finds what lasts throughout some time without looking at the rest: sorted by their beginnings, with the latest end of
 * every half known (a priority search tree; McCreight 1985).
 */
export class SpansAround<T> {
  readonly #sorted: readonly Placed<T>[];
  /** The latest end in a stretch, by the place halfway through it. */
  readonly #latest: Float64Array;

  constructor(items: readonly Lasting<T>[]) {
    this.#sorted = items
      .map((item, place) => ({ ...item, place }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    this.#latest = new Float64Array(items.length);
    this.#fill(0, items.length);
  }

  /** All that begins no later and ends no earlier, in the order given at first. */
  around(from: number, to: number): readonly T[] {
    const found: Placed<T>[] = [];
    this.#collect(0, this.#sorted.length, { from, to }, found);
    return found.sort((a, b) => a.place - b.place).map(({ value }) => value);
  }

  #fill(start: number, end: number): number {
    if (start >= end) return Number.NEGATIVE_INFINITY;
    const middle = (start + end) >> 1;
    const own = this.#sorted[middle]?.to ?? Number.NEGATIVE_INFINITY;
    const latest = Math.max(own, this.#fill(start, middle), this.#fill(middle + 1, end));
    this.#latest[middle] = latest;
    return latest;
  }

  #collect(start: number, end: number, inner: Omit<Lasting<T>, "value">, found: Placed<T>[]): void {
    const middle = (start + end) >> 1;
    const item = this.#sorted[middle];
    if (start >= end || item === undefined || (this.#latest[middle] ?? 0) < inner.to) return;
    this.#collect(start, middle, inner, found);
    if (item.from > inner.from) return;
    if (item.to >= inner.to) found.push(item);
    this.#collect(middle + 1, end, inner, found);
  }
}
