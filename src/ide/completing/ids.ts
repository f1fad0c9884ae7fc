import type { Casebook, Declaration } from "../../casebook/casebook.ts";
import type { Completion } from "../completion.ts";

/** The declarations of some kinds, in the order of the kinds. */
export function* idsOf(kinds: readonly string[], { byKind }: Casebook): Generator<Completion> {
  const lists: Readonly<Record<string, readonly Declaration[]>> = byKind;
  for (const kind of kinds) for (const one of lists[kind] ?? []) yield completionOf(one);
}

/** The id of a declaration as something that can be written. */
export function completionOf({ id, kind, title }: Declaration): Completion {
  return { type: "id", label: id, insert: id, detail: title ?? kind, documentation: title === null ? "" : kind };
}

/** A word that a field takes, and what it means. */
export function wordOf(label: string, detail = "", documentation = ""): Completion {
  return { type: "word", label, insert: label, detail, documentation };
}
