import type { Casebook, DocumentDeclaration } from "../../casebook/casebook.ts";
import type { Place } from "../../casebook/field.ts";
import type { ReadingName } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { claimRows } from "./claims.ts";
import { eventRows } from "./events.ts";
import { lifeRows } from "./lives.ts";
import { recordRows } from "./records.ts";
import { TimeRows } from "./time-rows.ts";

/** Every bound that a casebook sets on points in time, under one reading of its approximate dates and lengths. */
export function chronologyOf(casebook: Casebook, statements: readonly Statement[], reading: ReadingName): TimeRows {
  const time = new TimeRows(reading);
  const { byKind } = casebook;
  for (const event of byKind.event) eventRows(event, time);
  lifeRows(casebook, time);
  for (const document of byKind.document) documentRows(document, time);
  recordRows(casebook, time);
  for (const statement of statements) {
    const { sort } = statement.relation;
    if (sort !== "date" && sort !== "duration") continue;
    claimRows(statement, casebook.files.get(statement.declaration.path)?.text ?? "", time);
  }
  return time;
}

/** When a document was written. */
function documentRows({ id, path, headSpan, fields: { date } }: DocumentDeclaration, time: TimeRows): void {
  const [start, end] = [time.point(id, "start"), time.point(id, "end")];
  const origin = (says: string, { span }: Pick<Place, "span">) =>
    ({ claim: null, says, place: { path, span }, topic: "order" }) as const;
  time.order(start, end, { ...origin(`${id} is begun before it is done`, { span: headSpan }), isLaw: true });
  if (date !== null) time.spans(start, end, date, origin(`${id} was written in ${date.text}`, date));
}
