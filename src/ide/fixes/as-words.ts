import { quoted } from "../../casebook/reading/quotation.ts";
import type { Fix } from "../fix.ts";
import { slotAt } from "../slots.ts";
import { toldAt } from "../told-at.ts";

/** Puts into quotation marks what is certainly meant as words. */
export const asWords: Fix = {
  name: "as-words",
  codes: ["no-comparison", "similar-id", "unexpected-word"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    // A mistake in a relation is told of one word of it, and all of it is meant.
    const span = told.code === "unexpected-word" ? slotAt(at.tree, at.line) : at.span;
    const words = at.tree.text.slice(span.start, span.end);
    if (words.includes('"')) return;
    yield { title: "Take it as words", edits: [at.edit(quoted(words), span)] };
  },
};
