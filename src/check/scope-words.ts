import type { Dimension, Scope } from "../resolve/scope.ts";

/** What a scope says on a dimension, as written; null where it says nothing. */
export function scopeWords(scope: Scope | undefined, dimension: Dimension): string | null {
  const value = scope?.[dimension] ?? null;
  if (value === null || typeof value === "string") return value;
  if ("text" in value) return value.text;
  return value.length === 0 ? null : value.map(({ text }) => text).join(", ");
}
