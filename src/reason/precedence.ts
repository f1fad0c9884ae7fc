/** One thing before another, by their keys. `note` is whatever the caller wants back. */
export interface Precedence<N> {
  readonly before: string;
  readonly after: string;
  readonly note: N;
}

/**
 * The cycles of a set of orders, each as the chain of orders that closes it; none shares an order with another. An
 * order is taken up with the chain that leads from what it puts later back to what it puts earlier, so every cycle is
 * reported once, at the order that closes it.
 */
export function cyclesOf<N>(orders: readonly Precedence<N>[]): readonly (readonly Precedence<N>[])[] {
  const following = new Map<string, Precedence<N>[]>();
  const cycles: (readonly Precedence<N>[])[] = [];
  for (const order of orders) {
    const back = chain(following, order.after, order.before);
    if (back !== null) {
      cycles.push([order, ...back]);
      continue;
    }
    const known = following.get(order.before);
    if (known === undefined) following.set(order.before, [order]);
    else known.push(order);
  }
  return cycles;
}

/** A shortest chain of orders from one key to another, or null. */
function chain<N>(
  following: ReadonlyMap<string, readonly Precedence<N>[]>,
  from: string,
  to: string,
): readonly Precedence<N>[] | null {
  if (from === to) return [];
  const reached = new Map<string, Precedence<N>>();
  const queue = [from];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const order of following.get(key) ?? []) {
      if (order.after === from || reached.has(order.after)) continue;
      reached.set(order.after, order);
      if (order.after === to) return trace(reached, from, to);
      queue.push(order.after);
    }
  }
  return null;
}

function trace<N>(reached: ReadonlyMap<string, Precedence<N>>, from: string, to: string): readonly Precedence<N>[] {
  const path: Precedence<N>[] = [];
  for (let key = to; key !== from; ) {
    const order = reached.get(key);
    if (order === undefined) break;
    path.unshift(order);
    key = order.before;
  }
  return path;
}
