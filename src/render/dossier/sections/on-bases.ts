import { trialLines } from "../../casebook-report/bases.ts";
import type { Section } from "../section.ts";

/** How a claim about a table fares on every base. */
export const onBases: Section = {
  name: "on-bases",
  kinds: ["claim", "testimony"],
  write(declaration, { bases }, sheet) {
    const tried = bases.find(({ statement }) => statement.declaration === declaration);
    if (tried === undefined) return;
    sheet.heading("On every base");
    for (const line of trialLines(tried, sheet.options)) sheet.set(line);
  },
};
