import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Records the hash that a source has now, for whoever has looked over what changed. */
export const newHash: Fix = {
  name: "new-hash",
  codes: ["hash-changed"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const hash = told.working.flatMap((line) => /^now: (?<hash>[0-9a-f]{64})$/u.exec(line)?.groups?.hash ?? [])[0];
    if (at === null || hash === undefined) return;
    yield { title: "Record the hash of the file as it is now", edits: [at.edit(hash)] };
  },
};
