import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Sets in a field that begins at the margin. */
export const setIn: Fix = {
  name: "set-in",
  codes: ["unindented-field"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const { start } = at.tree.lines.offsetsOf(at.line);
    yield { title: "Set it in", edits: [at.edit("  ", { start, end: start })] };
  },
};
