import type { Row, Term } from "./linear.ts";

/** Rows that hang together by the unknowns they share. It is decided without regard to any other. */
export interface Component {
  readonly rows: readonly Row[];
  readonly variables: readonly number[];
}

/** Rows, taken apart into components. */
export interface LinearSystem {
  readonly components: readonly Component[];
  /** The component that an unknown is in. */
  readonly componentOf: Pick<ReadonlyMap<number, Component>, "get">;
}

/** Takes rows apart into components, in the order of their first rows. A row without unknowns is one by itself. */
export function linearSystem(rows: readonly Row[]): LinearSystem {
  const leaders: number[] = [];
  for (const { terms } of rows) uniteTerms(terms, leaders);
  const components: { readonly rows: Row[]; readonly variables: number[] }[] = [];
  const led: (typeof components)[number][] = [];
  const componentOf: (typeof components)[number][] = [];
  for (const row of rows) {
    const [first] = row.terms;
    const leader = first === undefined ? undefined : leaderOf(leaders, first.variable);
    let component = leader === undefined ? undefined : led[leader];
    if (component === undefined) {
      component = { rows: [], variables: [] };
      components.push(component);
      if (leader !== undefined) led[leader] = component;
    }
    component.rows.push(row);
    for (const { variable } of row.terms) {
      if (componentOf[variable] !== undefined) continue;
      componentOf[variable] = component;
      component.variables.push(variable);
    }
  }
  return { components, componentOf: { get: (variable) => componentOf[variable] } };
}

function uniteTerms(terms: readonly Term[], leaders: number[]): void {
  let leader: number | undefined;
  for (const { variable } of terms) {
    const other = leaderOf(leaders, variable);
    if (leader !== undefined && other !== leader) leaders[Math.max(leader, other)] = Math.min(leader, other);
    leader = leader === undefined ? other : Math.min(leader, other);
  }
}

/** Items that hang together, and the keys by which they do. */
export interface Group<T> {
  readonly items: readonly T[];
  readonly keys: readonly number[];
}

/** Groups items that share a key, directly or through others, in the order of their first items. */
export function connected<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): readonly Group<T>[] {
  const leaders = unite(items, keysOf);
  const groups: { readonly items: T[]; readonly keys: number[] }[] = [];
  const led = new Map<number, (typeof groups)[number]>();
  for (const item of items) {
    const [first] = keysOf(item);
    const leader = first === undefined ? undefined : leaderOf(leaders, first);
    const known = leader === undefined ? undefined : led.get(leader);
    if (known !== undefined) {
      known.items.push(item);
      continue;
    }
    const group = { items: [item], keys: [] };
    groups.push(group);
    if (leader !== undefined) led.set(leader, group);
  }
  const keys = new Set<number>();
  for (const item of items) for (const key of keysOf(item)) keys.add(key);
  for (const key of keys) led.get(leaderOf(leaders, key))?.keys.push(key);
  return groups;
}

/** Union-find; halving the paths alone keeps it near-linear (Tarjan and van Leeuwen 1984). Keys are dense, as a rule. */
function unite<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): number[] {
  const leaders: number[] = [];
  for (const item of items) {
    let leader: number | undefined;
    for (const key of keysOf(item)) {
      const other = leaderOf(leaders, key);
      if (leader !== undefined && other !== leader) leaders[Math.max(leader, other)] = Math.min(leader, other);
      leader = leader === undefined ? other : Math.min(leader, other);
    }
  }
  return leaders;
}

/** The key that stands for all that are tied to this one. */
function leaderOf(leaders: number[], key: number): number {
  let current = key;
  for (;;) {
    const parent = leaders[current];
    if (parent === undefined) leaders[current] = current;
    if (parent === undefined || parent === current) return current;
    const grandparent = leaders[parent] ?? parent;
    leaders[current] = grandparent;
    current = grandparent;
  }
}
