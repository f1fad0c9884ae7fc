import type { Fix, Remedy } from "../fix.ts";
import { kindNamed } from "../lines.ts";
import { presentFields } from "../present-fields.ts";
import { setField } from "../set-field.ts";
import { declarationAround, toldAt } from "../told-at.ts";

/** What nothing says where it is from can be given a place, or a ground. */
const GROUNDS = ["in", "basis"];

/** Adds a field that a declaration cannot do without, for its value to be written. */
export const missingField: Fix = {
  name: "missing-field",
  codes: ["missing-field", "no-source"],
  *remedies(told, casebook): Generator<Remedy> {
    const at = toldAt(told, casebook);
    const declaration = at === null ? undefined : declarationAround(at, casebook);
    if (at === null || declaration === undefined) return;
    const present = new Set(presentFields(at.tree, declaration).map(({ name }) => name));
    const needs = told.code === "no-source" ? GROUNDS.map((name) => [name]) : (kindNamed(at.kind)?.needs ?? []);
    for (const names of needs) {
      const missing = names.filter((name) => !present.has(name));
      const edits = missing.flatMap((name) => setField(at.tree, declaration, name, [""]));
      if (edits.length > 0) yield { title: `Add ${missing.map((name) => `“${name}”`).join(" and ")}`, edits };
    }
  },
};
