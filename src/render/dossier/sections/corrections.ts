import { repairsInWords } from "../../casebook-report/repairs.ts";
import { CAVEAT } from "../../table-exporter.ts";
import type { Section } from "../section.ts";

/** The corrected cells of a table, and which claims they turn; of a claim, those that turn it. */
export const corrections: Section = {
  name: "corrections",
  kinds: ["table", "claim", "testimony"],
  write({ id, kind }, checked, sheet) {
    const own = checked.repairs.filter(({ table, turns }) =>
      kind === "table" ? table === id : turns.some(({ claim }) => claim === id),
    );
    if (own.length === 0) return;
    sheet.heading(kind === "table" ? "What its repairs change" : "Repairs of tables that turn it");
    for (const words of repairsInWords(own, checked)) sheet.line(words);
    sheet.line(CAVEAT);
  },
};
