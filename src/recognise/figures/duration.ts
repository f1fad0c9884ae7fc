import type { Duration } from "../../values/date.ts";
import type { DateMention, FigureMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import type { LengthUnit } from "./tables.ts";

/** A length of time as a date mention: "20 years" is `P20Y`, "about six years" `P6Y~`. Null for a figure that is none. */
export function durationMention(
  { kind, length, low, high, next, hedge }: Draft,
  figure: FigureMention,
): DateMention | null {
  if (kind !== "duration" || length === null) return null;
  const count = (low ?? next ?? 0) * length.count;
  if (count <= 0) return null;
  const approximate = hedge === "about" || low === null || low !== high;
  const edtf = `${isoDuration(count, length)}${approximate ? "~" : ""}`;
  const duration = partsOf(count, length, approximate);
  const { span, first, end, sentence } = figure;
  const date = { kind: "duration", edtf, earliest: null, latest: null, duration } as const;
  return { type: "date", span, first, end, sentence, date, anchor: null, weekday: null, aside: true, impossible: null };
}

/** Half a year is six months and half an hour thirty minutes; other parts stay decimal, as ISO 8601 allows. */
function isoDuration(count: number, { designator }: LengthUnit): string {
  if (designator === "Y" && !Number.isInteger(count)) {
    const years = Math.trunc(count);
    const months = Math.round((count - years) * 12);
    return `P${years > 0 ? `${years}Y` : ""}${months > 0 ? `${months}M` : ""}`;
  }
  if (designator === "TH" && !Number.isInteger(count)) return `PT${Math.round(count * 60)}M`;
  const written = Number(count.toPrecision(6));
  return designator.startsWith("T") ? `PT${written}${designator.slice(1)}` : `P${written}${designator}`;
}

function partsOf(count: number, { designator }: LengthUnit, approximate: boolean): Duration {
  const nothing = { years: 0, months: 0, days: 0, approximate };
  if (designator === "Y") {
    const years = Math.trunc(count);
    return { ...nothing, years, months: Math.round((count - years) * 12) };
  }
  if (designator === "M") return { ...nothing, months: count };
  if (designator === "W") return { ...nothing, days: count * 7 };
  return designator === "D" ? { ...nothing, days: count } : nothing;
}
