import { whatFollows } from "../../../resolve/what-follows.ts";
import { consequenceLines } from "../../casebook-report/consequences.ts";
import type { Section } from "../section.ts";

/** What follows for a quantity from all that is said, under both readings where they differ. */
export const bounds: Section = {
  name: "bounds",
  kinds: ["quantity"],
  write({ id }, { inquiry }, sheet) {
    const lines = (reading: "strict" | "generous") => consequenceLines(whatFollows(inquiry, reading)(id), id, inquiry);
    const [strict, generous] = [lines("strict"), lines("generous")];
    sheet.heading("What follows");
    for (const line of strict) sheet.line(line);
    if (strict.join() === generous.join()) return;
    sheet.line("read generously:");
    for (const line of generous) sheet.line(line, 2);
  },
};
