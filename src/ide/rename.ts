import type { Casebook } from "../casebook/casebook.ts";
import { isReserved } from "../casebook/relation/words.ts";
import type { TextEdit } from "./edits.ts";
import { mentionsOf } from "./mentions.ts";

/** The edits that give something another id, or why it cannot have it. */
export type Renaming =
  | { readonly type: "edits"; readonly edits: readonly TextEdit[] }
  | { readonly type: "refused"; readonly reason: string };

/**
 * Gives a declaration another id, and names it by that everywhere. Only what is read as the id is touched: never free
 * text, quotations or comments, though they may have the same letters.
 */
export function renameTo(casebook: Casebook, id: string, newId: string): Renaming {
  const reason = refusalOf(casebook, id, newId);
  if (reason !== null) return { type: "refused", reason };
  const places = id === newId ? [] : mentionsOf(id, casebook);
  const edits = places.map(({ path, span }) => ({ path, start: span.start, end: span.end, text: newId }));
  return { type: "edits", edits };
}

function refusalOf({ declarations, unreachable }: Casebook, id: string, newId: string): string | null {
  if (!declarations.has(id)) return `nothing is declared as “${id}”`;
  if (!/^[a-z][a-z0-9-]*$/u.test(newId)) return "an id is small letters a to z, digits and hyphens, a letter first";
  if (isReserved(newId)) return `“${newId}” cannot be an id: relations use the word`;
  if (id === newId) return null;
  const isTaken = declarations.has(newId) || unreachable.some((one) => one.id === newId);
  return isTaken ? `“${newId}” is declared already` : null;
}
