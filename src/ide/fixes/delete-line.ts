import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Takes out a line that says nothing. */
export const deleteLine: Fix = {
  name: "delete-line",
  codes: ["empty-field", "merge-conflict"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const { lines } = at.tree;
    const span = { start: lines.offsetsOf(at.line).start, end: lines.endOf(at.line) };
    yield { title: "Delete the line", edits: [at.edit("", span)] };
  },
};
