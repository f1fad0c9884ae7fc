import type { Declaration } from "../../../casebook/casebook.ts";
import { type Limit, possibleDays } from "../../../resolve/chronology/possible-days.ts";
import { isoDay } from "../../iso-day.ts";
import { enumerated } from "../../wording.ts";
import type { Section } from "../section.ts";

/** When something may have begun and ended, by all that is declared and said. */
export const days: Section = {
  name: "days",
  kinds: ["event", "person", "group", "place"],
  write(declaration, { inquiry }, sheet) {
    const possible = possibleDays(inquiry.time);
    const [began, ended] = wordsFor(declaration);
    sheet.heading("When");
    for (const [end, words] of [
      ["start", began],
      ["end", ended],
    ] as const) {
      const found = possible(declaration.id, end);
      if (found === null || (found.earliest === null && found.latest === null)) continue;
      sheet.line(`${words} ${between(found.earliest, found.latest)}`);
      const grounds = [...new Set([...groundsOf(found.earliest), ...groundsOf(found.latest)])];
      if (grounds.length > 0) sheet.line(`since ${enumerated(grounds)}`, 2);
    }
  },
};

function wordsFor({ kind }: Declaration): readonly [string, string] {
  if (kind === "person") return ["born", "died"];
  return kind === "event" ? ["began", "was over"] : ["came into being", "ended"];
}

function between(earliest: Limit | null, latest: Limit | null): string {
  const [first, last] = [isoDay(earliest?.day ?? null), isoDay(latest?.day ?? null)];
  if (first === last) return `on ${first}`;
  if (last === null) return `on ${first} or later`;
  return first === null ? `on ${last} or earlier` : `from ${first} to ${last}`;
}

function groundsOf(limit: Limit | null): readonly string[] {
  return limit?.from.map(({ says }) => says) ?? [];
}
