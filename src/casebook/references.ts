import type { Casebook, Declaration } from "./casebook.ts";

/** A place where a declaration refers to another, by the field it stands in. */
export interface ReferenceTo {
  readonly declaration: Declaration;
  readonly field: string;
}

/** Every field of a casebook that refers to an id, each once, in the order of the files. */
export function referencesTo(id: string, casebook: Casebook): readonly ReferenceTo[] {
  return allReferences(casebook).get(id) ?? [];
}

/** The same for every id that something refers to, in one walk: for whoever asks of many. */
export function allReferences({ declarations }: Casebook): ReadonlyMap<string, readonly ReferenceTo[]> {
  const found = new Map<string, ReferenceTo[]>();
  for (const declaration of declarations.values()) {
    for (const [field, value] of Object.entries(declaration.fields)) {
      for (const id of new Set(idsIn(value))) {
        if (id === declaration.id) continue;
        const own = found.get(id);
        if (own === undefined) found.set(id, [{ declaration, field }]);
        else own.push({ declaration, field });
      }
    }
  }
  return found;
}

/** Every id anywhere in the value of a field: every form of reference keeps it as `id`. */
export function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "id") yield* idsIn(inner);
    else if (typeof inner === "string") yield inner;
  }
}
