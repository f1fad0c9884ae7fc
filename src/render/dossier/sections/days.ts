import { possibleDays } from "../../../resolve/chronology/possible-days.ts";
import { daysInWords } from "../../possible-days-words.ts";
import { enumerated } from "../../wording.ts";
import type { Section } from "../section.ts";

/** When something may have begun and ended, by all that is declared and said. */
export const days: Section = {
  name: "days",
  kinds: ["event", "person", "group", "place"],
  write(declaration, { inquiry }, sheet) {
    sheet.heading("When");
    for (const { says, grounds } of daysInWords(declaration, possibleDays(inquiry.time))) {
      sheet.line(says);
      if (grounds.length > 0) sheet.line(`since ${enumerated(grounds)}`, 2);
    }
  },
};
