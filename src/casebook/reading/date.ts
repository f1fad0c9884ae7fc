import type { Span } from "../../text/span.ts";
import { type CaseDate, meantDate, parseCaseDate } from "../case-date.ts";
import type { FieldType, Place, Reader } from "../field.ts";
import { badDate } from "../problems/bad-date.ts";
import { unquoted } from "./quotation.ts";

/** A date of a field. */
export interface DateValue extends CaseDate, Place {}

/** A date, or where that is not known, words: "at the trial". */
export interface Occasion extends Place {
  readonly text: string;
  readonly date: CaseDate | null;
}

/** A date in EDTF; `os:` before one in the Julian calendar. */
export const date: FieldType<DateValue> = {
  name: "date",
  form: "a date",
  read: ({ span, text }, reader) => readDate(text, span, reader),
};

/** When something happened, as a date or in words. */
export const occasion: FieldType<Occasion> = {
  name: "occasion",
  form: "a date, or words",
  read: ({ span, text }, { path }) => ({ path, span, text: unquoted(text), date: parseCaseDate(text) }),
};

/** Reads a date, or says what was probably meant. */
export function readDate(text: string, span: Span, reader: Reader): DateValue | null {
  const read = parseCaseDate(text);
  if (read !== null) return { ...read, path: reader.path, span };
  reader.report(badDate, span, text, meantDate(text));
  return null;
}
