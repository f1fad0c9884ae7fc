import type { Declaration } from "../casebook/casebook.ts";
import type { Limit, PossibleDays } from "../resolve/chronology/possible-days.ts";
import { isoDay } from "./iso-day.ts";

/** When something may have begun or ended, and what that rests on. */
export interface DaysTold {
  /** "born from 1890-02-13 to 1890-02-20". */
  readonly says: string;
  readonly grounds: readonly string[];
}

/** Both ends of something in time, as far as anything is known of them. */
export function daysInWords(
  declaration: Declaration,
  possible: (id: string, end: "start" | "end") => PossibleDays | null,
): readonly DaysTold[] {
  const [began, ended] = wordsFor(declaration);
  const ends = [
    ["start", began],
    ["end", ended],
  ] as const;
  return ends.flatMap(([end, words]) => {
    const found = possible(declaration.id, end);
    if (found === null || (found.earliest === null && found.latest === null)) return [];
    const grounds = [...new Set([...groundsOf(found.earliest), ...groundsOf(found.latest)])];
    return [{ says: `${words} ${between(found.earliest, found.latest)}`, grounds }];
  });
}

function wordsFor({ kind }: Declaration): readonly [string, string] {
  if (kind === "person") return ["born", "died"];
  return kind === "event" || kind === "document" ? ["began", "was over"] : ["came into being", "ended"];
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
