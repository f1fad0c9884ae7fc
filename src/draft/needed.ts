import type { Draft } from "../casebook/written-form.ts";

/** Those of some drafts that others speak of, and those that these speak of in turn, in the order of the drafts. */
export function neededBy(drafts: readonly Draft[], offered: readonly Draft[]): readonly Draft[] {
  const byId = new Map(offered.map((draft) => [draft.id, draft]));
  const needed = new Set<Draft>();
  const asking = [...drafts];
  for (const { fields } of asking) {
    for (const id of fields.flatMap(([name, value]) => (name === "in" ? [] : wordsOf(value)))) {
      const draft = byId.get(id);
      if (draft === undefined || needed.has(draft)) continue;
      needed.add(draft);
      asking.push(draft);
    }
  }
  return offered.filter((draft) => needed.has(draft));
}

/** Whatever could be an id, outside quotation marks. */
function wordsOf(value: string): readonly string[] {
  return value.replace(/"(?:\\.|[^"\\])*"/gu, " ").match(/[a-z][a-z0-9-]*/gu) ?? [];
}
