import type { FieldType, Place } from "../field.ts";
import { unquoted } from "./quotation.ts";

/** Words that are taken as they are. */
export interface Words extends Place {
  /** Without the quotation marks around the whole, if there are any. */
  readonly text: string;
}

/** Words, on one line or several. */
export const text: FieldType<Words> = {
  name: "text",
  form: "words",
  takesText: true,
  read: ({ span, text: written }, { path }) => ({ path, span, text: unquoted(written) }),
};

/** Words of which a field may take several, with commas between them; what has a comma in it stands in quotation marks. */
export const words: FieldType<Words> = {
  ...text,
  name: "words",
  form: "words, with commas between them",
  splits: true,
};
