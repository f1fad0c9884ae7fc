import type { Casebook } from "../casebook/casebook.ts";
import type { Place } from "../casebook/field.ts";
import { mentionAt } from "./mentions.ts";

/** Where what is named at a place is declared; null where nothing that is declared is named. */
export function definitionAt(casebook: Casebook, path: string, offset: number): Place | null {
  const mention = mentionAt(casebook, path, offset);
  const declaration = mention === null ? undefined : casebook.declarations.get(mention.id);
  return declaration === undefined ? null : { path: declaration.path, span: declaration.idSpan };
}
