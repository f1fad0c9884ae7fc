/** Numbers in order of a priority, the least first. */
export class Heap {
  readonly #items: number[] = [];
  readonly #priorities: number[] = [];

  push(item: number, priority: number): void {
    let place = this.#items.push(item) - 1;
    this.#priorities.push(priority);
    for (let above = (place - 1) >> 1; place > 0 && this.#isBefore(place, above); above = (place - 1) >> 1) {
      this.#swap(place, above);
      place = above;
    }
  }

  /** Takes out the item of the least priority; undefined where there is none. */
  pop(): { readonly item: number; readonly priority: number } | undefined {
    this.#swap(0, this.#items.length - 1);
    const [item, priority] = [this.#items.pop(), this.#priorities.pop()];
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let first = place;
      if (this.#isBefore(left, first)) first = left;
      if (this.#isBefore(right, first)) first = right;
      if (first === place) break;
      this.#swap(place, first);
      place = first;
    }
    return item === undefined || priority === undefined ? undefined : { item, priority };
  }

  #isBefore(a: number, b: number): boolean {
    return (this.#priorities[a] ?? Number.POSITIVE_INFINITY) < (this.#priorities[b] ?? Number.POSITIVE_INFINITY);
  }

  #swap(a: number, b: number): void {
    if (a === b) return;
    for (const list of [this.#items, this.#priorities]) {
      const [x, y] = [list[a], list[b]];
      if (x !== undefined && y !== undefined) [list[a], list[b]] = [y, x];
    }
  }
}
