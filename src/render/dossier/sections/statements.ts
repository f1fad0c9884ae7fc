import type { Declaration } from "../../../casebook/casebook.ts";
import { referencesTo } from "../../../casebook/references.ts";
import type { Checked } from "../../casebook-exporter.ts";
import type { Section } from "../section.ts";
import type { Sheet } from "../sheet.ts";

/** The fields by which a statement belongs to whoever makes or holds it, and how that is headed. */
const belonging = [
  { field: "by", heading: "Says" },
  { field: "via", heading: "Reports" },
  { field: "in", heading: "Said in it" },
] as const;

/** What somebody says and reports, and what is said in a source. */
export const statements: Section = {
  name: "statements",
  kinds: ["person", "group", "source", "document"],
  write(declaration, checked, sheet) {
    const references = referencesTo(declaration.id, checked.inquiry.casebook);
    for (const { field, heading } of belonging) {
      sheet.heading(heading);
      for (const reference of references) if (reference.field === field) line(reference.declaration, checked, sheet);
    }
  },
};

function line(declaration: Declaration, { findings }: Checked, sheet: Sheet): void {
  const isStatement = declaration.kind === "claim" || declaration.kind === "testimony";
  const words = isStatement ? declaration.fields.says?.text : declaration.title;
  const stance = isStatement ? (declaration.fields.stance?.word ?? "asserts") : "asserts";
  const levels = findings.filter(({ ids }) => ids.includes(declaration.id)).map(({ level }) => level);
  const marks = [...(stance === "asserts" ? [] : [stance]), ...new Set(levels)];
  const marked = marks.length === 0 ? "" : ` [${marks.join(", ")}]`;
  sheet.line(`${declaration.kind} ${declaration.id}${marked}${words == null ? "" : `: ${words}`}`);
}
