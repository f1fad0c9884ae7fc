import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Writes blanks around a plus or minus. */
export const blanksAroundSign: Fix = {
  name: "blanks-around-sign",
  codes: ["unspaced-sign"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const { text } = at.tree;
    const before = /\s/u.test(text[at.span.start - 1] ?? " ") ? "" : " ";
    const after = /\s/u.test(text[at.span.end] ?? " ") ? "" : " ";
    yield { title: "Write blanks around it", edits: [at.edit(before + at.words + after)] };
  },
};
