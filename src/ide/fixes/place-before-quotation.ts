import type { Fix } from "../fix.ts";
import { slotAt } from "../slots.ts";
import { toldAt } from "../told-at.ts";

/** Puts the place in a source before the words that stand there. */
export const placeBeforeQuotation: Fix = {
  name: "place-before-quotation",
  codes: ["bad-citation"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null || at.words.includes('"')) return;
    const { start } = slotAt(at.tree, at.line);
    const value = at.tree.text.slice(start, at.span.start).trimEnd();
    const quote = value.indexOf('"');
    const before = value.slice(0, quote).trimEnd();
    const joined = /\s/u.test(before) ? `${before}, ${at.words}` : `${before} ${at.words}`;
    const edit = at.edit(`${joined} ${value.slice(quote)}`, { start, end: at.span.end });
    yield { title: "Put it before the quotation", edits: [edit] };
  },
};
