import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Names the row or column of a table that is most like what is written. Which that is stands in the help. */
export const nearestCell: Fix = {
  name: "nearest-cell",
  codes: ["unknown-cell"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const { cell } = /^did you mean (?<cell>[^?]+)\?$/u.exec(told.help ?? "")?.groups ?? {};
    if (at === null || cell === undefined) return;
    // A repair names row and column in one, and only one of them is at fault.
    if (!/[[,]\s*$/u.test(at.tree.text.slice(0, at.span.start))) return;
    yield { title: `Write “${cell}”`, edits: [at.edit(cell)] };
  },
};
