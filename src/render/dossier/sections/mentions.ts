import { kinds } from "../../../casebook/kinds/index.ts";
import { referencesTo } from "../../../casebook/references.ts";
import type { Section } from "../section.ts";

/** Told already, in a section of their own. */
const elsewhere: ReadonlySet<string> = new Set(["by", "via", "in"]);

/** Where else the casebook refers to it, by the field. */
export const mentions: Section = {
  name: "mentions",
  kinds: kinds.map(({ name }) => name),
  write({ id, kind }, { inquiry }, sheet) {
    sheet.heading("Referred to by");
    for (const { declaration, field } of referencesTo(id, inquiry.casebook)) {
      if (elsewhere.has(field) || (kind === "quantity" && field === "says")) continue;
      sheet.line(`${declaration.kind} ${declaration.id} (${field})`);
    }
  },
};
