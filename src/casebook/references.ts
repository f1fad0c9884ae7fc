import type { Casebook, Declaration } from "./casebook.ts";

/** A place where a declaration refers to another, by the field it stands in. */
export interface ReferenceTo {
  readonly declaration: Declaration;
  readonly field: string;
}

/** Every field of a casebook that refers to an id, each once, in the order of the files. */
export function referencesTo(id: string, { declarations }: Casebook): readonly ReferenceTo[] {
  const found: ReferenceTo[] = [];
  for (const declaration of declarations.values()) {
    if (declaration.id === id) continue;
    for (const [field, value] of Object.entries(declaration.fields)) {
      if (mentions(value, id)) found.push({ declaration, field });
    }
  }
  return found;
}

/** Whether a value of a field has the id anywhere in it: every form of reference keeps it as `id`. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => (key === "id" ? inner === id : mentions(inner, id)));
}
