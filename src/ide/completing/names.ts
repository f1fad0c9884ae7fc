import { kinds } from "../../casebook/kinds/index.ts";
import { declarationAt } from "../../casebook/nodes.ts";
import { type Tree, wordsAt } from "../../casebook/tree.ts";
import type { Completion } from "../completion.ts";
import type { CursorPlace } from "../place-at.ts";

/** The kinds that a declaration can be of. */
export function kindsOf(): readonly Completion[] {
  return kinds.map(({ name, says }) => ({
    type: "kind",
    label: name,
    insert: `${name} `,
    detail: says,
    documentation: "",
  }));
}

/** The fields that a declaration may have more of: those it has not, and those that may be repeated. */
export function fieldsOf(
  { kind, head, isNamed, span }: Extract<CursorPlace, { readonly type: "field" }>,
  tree: Tree,
): readonly Completion[] {
  const present = new Set<string>();
  for (const line of declarationAt(tree, head).body) {
    if (line.type === "field" && line.name.start !== span.start) present.add(wordsAt(tree, line.name));
  }
  const needed = new Set(kind.needs.flat());
  const free = Object.entries(kind.fields).filter(([name, { repeatable }]) => repeatable || !present.has(name));
  // What a declaration cannot do without comes first, then what it does not have yet.
  const rank = (name: string) => (present.has(name) ? 2 : needed.has(name) ? 0 : 1);
  free.sort(([a], [b]) => rank(a) - rank(b));
  return free.map(([name, { says, type, example }]) => ({
    type: "field",
    label: name,
    insert: isNamed ? name : `${name}: `,
    detail: says,
    documentation: `${type.form}, such as: ${example}`,
  }));
}
