import type { Casebook } from "../../casebook/casebook.ts";
import type { DateValue } from "../../casebook/reading/date.ts";
import { actRows } from "./lives.ts";
import type { TimeRows } from "./time-rows.ts";

/** Somebody or something, as far as it has an id. */
type Whoever = readonly { readonly id: string | null }[];

/**
 * Who wrote, spoke and heard what the casebook records, and when; and where something is counted. A source that copies
 * another may be made long after its author wrote; so may what is published.
 */
export function recordRows(casebook: Casebook, time: TimeRows): void {
  const { byKind } = casebook;
  const act = (whoever: Whoever, when: DateValue | null, says: string) => {
    if (when === null) return;
    for (const { id } of whoever) if (id !== null) actRows(casebook, id, when, says, time);
  };
  for (const { id, fields } of byKind.document) act(fields.by, fields.date, `wrote ${id}`);
  for (const { id, fields } of byKind.source) {
    if (fields.copies.length === 0) act(fields.by, fields.date, `wrote ${id}`);
    act(fields.by, fields.delivered, `spoke ${id}`);
  }
  for (const { id, fields } of [...byKind.claim, ...byKind.testimony]) act(fields.by, fields.when, `said ${id}`);
  for (const { id, fields } of byKind.testimony) act(fields.to, fields.when, `heard ${id}`);
  for (const { id, fields } of byKind.quantity) act(fields.where, fields.when, `is where ${id} are counted`);
}
