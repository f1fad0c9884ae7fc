import type { Casebook, Declaration } from "../../casebook/casebook.ts";
import { kinds } from "../../casebook/kinds/index.ts";
import { pointsOf } from "../../casebook/relation/points.ts";
import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Fix, Told } from "../fix.ts";
import { kindNamed } from "../lines.ts";
import { type ToldAt, toldAt } from "../told-at.ts";

/** What the words could have been meant for, by the code of the mistake. */
const meant: Readonly<Record<string, (at: ToldAt, casebook: Casebook) => Iterable<string>>> = {
  "unknown-kind": () => kinds.map(({ name }) => name),
  "unknown-field": ({ kind }) => Object.keys(kindNamed(kind)?.fields ?? {}),
  "bad-choice": ({ field }) => field?.type.choices ?? [],
  "unknown-point": ({ tree, span }, { declarations }) => {
    const { 0: id = "" } = /[a-z0-9-]+(?=\.$)/u.exec(tree.text.slice(0, span.start).slice(-100)) ?? [];
    return pointsOf(declarations.get(id)?.kind ?? "");
  },
  "unknown-id": declared,
  "similar-id": declared,
};

/** Writes the name that is most like what is written. */
export const nearestName: Fix = {
  name: "nearest-name",
  codes: Object.keys(meant),
  *remedies(told: Told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const names = [...(meant[told.code]?.(at, casebook) ?? [])];
    const near = nearestWord(at.words, names);
    if (near !== undefined) yield { title: `Write “${near}”`, edits: [at.edit(near)] };
    // Of points in time there are but two, so both can be offered.
    else if (told.code === "unknown-point") {
      for (const name of names) yield { title: `Write “${name}”`, edits: [at.edit(name)] };
    }
  },
};

/** The ids of what can stand there; in a relation, of all that is declared. */
function* declared({ field }: ToldAt, { byKind, declarations }: Casebook): Generator<string> {
  const lists: Readonly<Record<string, readonly Declaration[]>> = byKind;
  const wanted = field?.type.kinds;
  if (wanted === undefined) yield* declarations.keys();
  else for (const kind of wanted) for (const { id } of lists[kind] ?? []) yield id;
}
