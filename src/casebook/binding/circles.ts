import type { Label } from "../../diagnostics/diagnostic.ts";
import type { ByKind } from "../casebook.ts";
import type { Place } from "../field.ts";

/** A step from the smaller to the larger, and where it is written. */
interface Inside extends Place {
  readonly to: string;
}

/** Things that lie within each other in a circle, and where each step is written. */
export interface Circle {
  readonly ids: readonly string[];
  readonly labels: readonly Label[];
}

/** The declarations of kinds that lie within each other. */
type Nested = Pick<ByKind, "quantity" | "place" | "group" | "event">;

/** Finds the circles of `within`, `part-of`, `parts` and `includes`; one for each step that closes one. */
export function circlesOf(declarations: Nested): readonly Circle[] {
  const steps = insides(declarations);
  const done = new Set<string>();
  return [...steps.keys()].flatMap((id) => circlesFrom(id, steps, done));
}

/** What lies within what, in one text: equal for declarations that make the same circles. */
export function stepsIn(declarations: Nested): string {
  return [...insides(declarations)]
    .map(([from, steps]) => `${from}: ${steps.map(({ to }) => to).join(" ")}`)
    .join("\n");
}

function insides({ quantity, place, group, event }: Nested): ReadonlyMap<string, readonly Inside[]> {
  const steps = new Map<string, Inside[]>();
  const add = (from: string, to: string, { path, span }: Place) => {
    const own = steps.get(from);
    if (own === undefined) steps.set(from, [{ to, path, span }]);
    else own.push({ to, path, span });
  };
  for (const { id, fields } of [...quantity, ...place, ...group]) {
    for (const larger of fields.within) add(id, larger.id, larger);
  }
  for (const { id, fields } of quantity) {
    for (const smaller of [...fields.parts, ...fields.includes]) add(smaller.id, id, smaller);
  }
  for (const { id, fields } of event) for (const larger of fields["part-of"]) add(id, larger.id, larger);
  return steps;
}

/** Goes upward from one id without recursion: a chain may be as long as the casebook. */
function circlesFrom(
  start: string,
  steps: ReadonlyMap<string, readonly Inside[]>,
  done: Set<string>,
): readonly Circle[] {
  const circles: Circle[] = [];
  const trail: { readonly id: string; next: number }[] = [];
  const depth = new Map<string, number>();
  const enter = (id: string) => {
    depth.set(id, trail.length);
    trail.push({ id, next: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const step = steps.get(top.id)?.[top.next];
    top.next += 1;
    const back = step === undefined ? undefined : depth.get(step.to);
    if (step === undefined) {
      trail.pop();
      depth.delete(top.id);
      done.add(top.id);
    } else if (back !== undefined) circles.push(circleOf(trail.slice(back), steps));
    else if (!done.has(step.to)) enter(step.to);
  }
  return circles;
}

function circleOf(
  trail: readonly { readonly id: string; readonly next: number }[],
  steps: ReadonlyMap<string, readonly Inside[]>,
): Circle {
  const labels = trail.flatMap(({ id, next }) => {
    const step = steps.get(id)?.[next - 1];
    return step === undefined ? [] : [{ path: step.path, span: step.span, text: `“${id}” lies within “${step.to}”` }];
  });
  return { ids: trail.map(({ id }) => id), labels };
}
