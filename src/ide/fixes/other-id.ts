import { meantId } from "../../casebook/binding/head.ts";
import type { Casebook } from "../../casebook/casebook.ts";
import { newId } from "../../casebook/new-id.ts";
import type { Fix } from "../fix.ts";
import { declarationAround, type ToldAt, toldAt } from "../told-at.ts";

/** Gives a declaration an id that it can have. What refers to one that is taken means the first, so nothing else changes. */
export const otherId: Fix = {
  name: "other-id",
  codes: ["duplicate-id", "reserved-id", "bad-id", "missing-id"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const id = newId(stemOf(told.code, at, casebook), at.kind, takenIn(casebook));
    const text = told.code === "missing-id" ? `${at.words} ${id}` : id;
    yield { title: `Call it “${id}”`, edits: [at.edit(text)] };
  },
};

/** The words that the new id is made of. */
function stemOf(code: string, at: ToldAt, casebook: Casebook): string {
  if (code === "duplicate-id") return at.words;
  if (code === "bad-id") return meantId(at.words);
  const title = declarationAround(at, casebook)?.title ?? "";
  if (code === "missing-id") return title;
  return title === "" ? `${at.kind} ${at.words}` : title;
}

function takenIn({ declarations, unreachable }: Casebook): ReadonlySet<string> {
  return new Set([...declarations.keys(), ...unreachable.map(({ id }) => id)]);
}
