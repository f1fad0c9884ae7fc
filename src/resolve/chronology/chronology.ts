import type { Casebook } from "../../casebook/casebook.ts";
import type { ReadingName } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { claimRows } from "./claims.ts";
import { eventRows } from "./events.ts";
import { actRows, lifeRows } from "./lives.ts";
import { TimeRows } from "./time-rows.ts";

/** Every bound that a casebook sets on points in time, under one reading of its approximate dates and lengths. */
export function chronologyOf(casebook: Casebook, statements: readonly Statement[], reading: ReadingName): TimeRows {
  const time = new TimeRows(reading);
  const { byKind } = casebook;
  for (const event of byKind.event) eventRows(event, time);
  lifeRows(casebook, time);
  for (const document of byKind.document) {
    const { date, by } = document.fields;
    for (const { id } of by)
      if (date !== null && id !== null) actRows(casebook, id, date, `wrote ${document.id}`, time);
  }
  for (const one of [...byKind.claim, ...byKind.testimony]) {
    const { when, by } = one.fields;
    for (const { id } of by) if (when !== null) actRows(casebook, id, when, `said ${one.id}`, time);
  }
  for (const statement of statements) {
    const { sort } = statement.relation;
    if (sort !== "date" && sort !== "duration") continue;
    claimRows(statement, casebook.files.get(statement.declaration.path)?.text ?? "", time);
  }
  return time;
}
