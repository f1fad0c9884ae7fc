import type { Person } from "../../../casebook/casebook.ts";
import type { Tenure } from "../../../casebook/reading/tenure.ts";
import { Ancestry } from "../../../resolve/ancestry.ts";
import { TICKS } from "../../../resolve/chronology/time-rows.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { ReadingName } from "../../../resolve/reading.ts";
import { edtfBounds } from "../../../values/edtf-bounds.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { dayOf, lengthOf } from "../../day-words.ts";

/** Somebody is in two places at once. */
export const twoPlaces: CasebookRule = {
  name: "two-places",
  finds: "somebody who, by dated stays, is in two places at once, neither of which lies in the other",
  because:
    "A stay from one date to another is certain from the last day on which it can begin to the first on which it can " +
    "end. Two certain stays may share one day, on which somebody travels, and no more. It fails if approximate dates do " +
    "not help even when read generously. A journey out of a longer stay has to be taken out of that stay.",
  examples: [
    {
      casebook: `place harbour
place capital
person smith
  at:
    - harbour 1917-01/1918-06
    - capital 1918-02/1919
`,
      level: "fails",
    },
    {
      casebook: `place harbour
place capital
person smith
  at:
    - harbour 1914/1919~
    - capital 1917-06/1919
`,
      level: "strained",
    },
    {
      casebook: `place country
place harbour
  within: country
place capital
  within: country
person smith
  at:
    - country 1914/1920
    - harbour 1917-01-01/1918-06-30
    - capital 1918-06-30/1918-12
    - capital 1917
person jones
  at:
    - harbour 1917/1918
    - capital 1918/1919
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const ancestry = new Ancestry(inquiry.casebook);
    for (const person of inquiry.casebook.byKind.person) {
      const stays = person.fields.at;
      for (const [i, first] of stays.entries()) {
        for (const second of stays.slice(i + 1)) {
          if (areApart(first, second, ancestry)) yield* findings(person, first, second, inquiry);
        }
      }
    }
  },
};

function areApart(a: Tenure, b: Tenure, ancestry: Ancestry): boolean {
  if (a.id === null || b.id === null) return false;
  return !ancestry.isWithin(a.id, b.id) && !ancestry.isWithin(b.id, a.id);
}

/** Days on which somebody certainly was somewhere, from the first to the last. */
interface Days {
  readonly first: number;
  readonly last: number;
}

function* findings(person: Person, a: Tenure, b: Tenure, { terms }: Inquiry): Generator<CaseFinding> {
  const readings: readonly ReadingName[] = terms.reading === null ? ["generous", "strict"] : [terms.reading];
  const reading = readings.find((one) => sharedDays(a, b, one) !== null);
  const shared = reading === undefined ? null : sharedDays(a, b, reading);
  if (shared === null) return;
  const [from, to] = [dayOf(shared.first * TICKS), dayOf(shared.last * TICKS)];
  yield {
    code: twoPlaces.name,
    level: reading === readings[0] ? "fails" : "strained",
    message: `${person.id} is in ${a.id} and in ${b.id} from ${from} to ${to}`,
    ids: [person.id, a.id ?? "", b.id ?? ""],
    labels: [a, b].map(({ path, span, text }) => ({ path, span, text: `in ${text}` })),
    working: [
      ...[a, b].flatMap((stay) => certainWords(stay, reading ?? "strict")),
      `both: ${lengthOf((shared.last - shared.first + 1) * TICKS)}`,
    ],
    notes: [],
    help: "was one of them a journey, to be taken out of the longer stay? does one place lie in the other?",
    breakEven: null,
  };
}

/** The days that two stays certainly share, where there are more than one. */
function sharedDays(a: Tenure, b: Tenure, reading: ReadingName): Days | null {
  const [x, y] = [certainDays(a, reading), certainDays(b, reading)];
  if (x === null || y === null) return null;
  const [first, last] = [Math.max(x.first, y.first), Math.min(x.last, y.last)];
  return first < last ? { first, last } : null;
}

/** Null where the dates leave no day that is certain. */
function certainDays({ when }: Tenure, reading: ReadingName): Days | null {
  if (when === null || when.edtf.type !== "interval") return null;
  const { start, end } = when.edtf;
  if (typeof start === "string" || typeof end === "string") return null;
  const first = edtfBounds(start, reading).latest;
  const last = edtfBounds(end, reading).earliest;
  return first === null || last === null || first > last ? null : { first, last };
}

function certainWords(stay: Tenure, reading: ReadingName): readonly string[] {
  const days = certainDays(stay, reading);
  if (days === null) return [];
  return [`${stay.text}: certainly from ${dayOf(days.first * TICKS)} to ${dayOf(days.last * TICKS)}`];
}
