import { type CaseDate, parseCaseDate } from "../case-date.ts";
import type { FieldType, Place } from "../field.ts";
import { readDate } from "./date.ts";
import { listed, readReference } from "./reference.ts";

/** A time that something is set against: that of an event, or a date. */
export type Moment = Place &
  ({ readonly type: "id"; readonly id: string } | { readonly type: "date"; readonly date: CaseDate });

/** The id of a declaration that has a time, or a date. */
export function moment(...kinds: readonly string[]): FieldType<Moment> {
  return {
    name: "moment",
    form: `the id of ${listed(kinds)}, or a date`,
    splits: true,
    kinds,
    read: ({ span, text }, reader) => {
      const { path } = reader;
      if (parseCaseDate(text) === null && !/^\d/u.test(text)) {
        return { path, span, type: "id", id: readReference(text, span, kinds, reader).id };
      }
      const date = readDate(text, span, reader);
      return date === null ? null : { path, span, type: "date", date };
    },
  };
}
