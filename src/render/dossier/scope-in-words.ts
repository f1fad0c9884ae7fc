import type { Inquiry } from "../../resolve/inquiry.ts";
import { dateWords } from "../date-words.ts";
import { enumerated } from "../wording.ts";

/** What a quantity counts, with what it takes over from its wholes: "people, shot, in USSR, 1917–1991". */
export function scopeInWords(id: string, { scopes, casebook }: Inquiry): string {
  const scope = scopes.of(id);
  if (scope === undefined) return "";
  const title = (named: { readonly text: string; readonly id: string | null }) =>
    (named.id === null ? null : casebook.declarations.get(named.id)?.title) ?? named.text;
  const { unit, outcome, who, where, when, measure } = scope;
  return [
    ...(unit === null ? [] : [unit]),
    ...(outcome === null ? [] : [outcome]),
    ...(who.length === 0 ? [] : [`of ${enumerated(who.map(title))}`]),
    ...(where.length === 0 ? [] : [`in ${enumerated(where.map(title))}`]),
    ...(when === null ? [] : [dateWords(when)]),
    ...(measure === null ? [] : [measure]),
  ].join(", ");
}
