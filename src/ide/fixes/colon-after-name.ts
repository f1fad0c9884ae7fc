import type { Fix } from "../fix.ts";
import { kindNamed } from "../lines.ts";
import { toldAt } from "../told-at.ts";

/** Writes the colon after the name of a field, where a line begins with one. */
export const colonAfterName: Fix = {
  name: "colon-after-name",
  codes: ["missing-colon"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    if (at === null) return;
    const { 0: word = "" } = /^\S+/u.exec(at.words) ?? [];
    if (!Object.hasOwn(kindNamed(at.kind)?.fields ?? {}, word)) return;
    const end = at.span.start + word.length;
    yield { title: `Write “${word}:”`, edits: [at.edit(":", { start: end, end })] };
  },
};
