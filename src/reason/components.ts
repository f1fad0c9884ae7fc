import type { Row } from "./linear.ts";

/** Rows that hang together by the unknowns they share. It is decided without regard to any other. */
export interface Component {
  readonly rows: readonly Row[];
  readonly variables: readonly number[];
}

/** Rows, taken apart into components. */
export interface LinearSystem {
  readonly components: readonly Component[];
  readonly componentOf: ReadonlyMap<number, Component>;
}

/** Takes rows apart into components, in the order of their first rows. A row without unknowns is one by itself. */
export function linearSystem(rows: readonly Row[]): LinearSystem {
  const leaders = unite(rows);
  const gathered = new Map<number, { rows: Row[]; variables: number[] }>();
  const components: Component[] = [];
  for (const row of rows) {
    const [first] = row.terms;
    if (first === undefined) {
      components.push({ rows: [row], variables: [] });
      continue;
    }
    const leader = leaderOf(leaders, first.variable);
    const known = gathered.get(leader);
    if (known !== undefined) {
      known.rows.push(row);
      continue;
    }
    const component = { rows: [row], variables: [] };
    gathered.set(leader, component);
    components.push(component);
  }
  const componentOf = new Map<number, Component>();
  for (const variable of leaders.keys()) {
    const component = gathered.get(leaderOf(leaders, variable));
    if (component === undefined) continue;
    component.variables.push(variable);
    componentOf.set(variable, component);
  }
  return { components, componentOf };
}

/** Union-find over the unknowns of each row; near-linear by halving paths (Tarjan and van Leeuwen 1984). */
function unite(rows: readonly Row[]): Map<number, number> {
  const leaders = new Map<number, number>();
  for (const { terms } of rows) {
    const [first, ...rest] = terms;
    if (first === undefined) continue;
    let leader = leaderOf(leaders, first.variable);
    for (const { variable } of rest) {
      const other = leaderOf(leaders, variable);
      if (other === leader) continue;
      // By number instead of by size: the order of the unknowns is as good as random to the rows.
      const [low, high] = other < leader ? [other, leader] : [leader, other];
      leaders.set(high, low);
      leader = low;
    }
  }
  return leaders;
}

/** The unknown that stands for all that are tied to this one. */
function leaderOf(leaders: Map<number, number>, variable: number): number {
  let current = variable;
  for (;;) {
    const parent = leaders.get(current);
    if (parent === undefined) leaders.set(current, current);
    if (parent === undefined || parent === current) return current;
    const grandparent = leaders.get(parent) ?? parent;
    leaders.set(current, grandparent);
    current = grandparent;
  }
}
