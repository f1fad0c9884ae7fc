import { hedgeMeant } from "../../casebook/relation/words.ts";
import type { Fix } from "../fix.ts";
import { slotAt } from "../slots.ts";
import { toldAt } from "../told-at.ts";

/** Writes the hedge of relations for what everyday language has: “over” for “more than”. */
export const meantHedge: Fix = {
  name: "meant-hedge",
  codes: ["unexpected-word"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const { start, end } = slotAt(at.tree, at.line);
    const value = at.tree.text.slice(start, end);
    const upTo = at.span.start - start;
    // It begins with the word that was not expected, or at most two before it.
    const words = [...value.matchAll(/\S+/gu)].map(({ index }) => index).filter((index) => index <= upTo);
    for (const index of words.slice(-3)) {
      const meant = hedgeMeant(value.slice(index));
      if (meant === undefined) continue;
      const span = { start: start + index, end: start + index + meant.written.length };
      yield { title: `Write “${meant.meant}” for “${meant.written}”`, edits: [at.edit(meant.meant, span)] };
      return;
    }
  },
};
