import type { FieldType, Place, Reader, Written } from "../field.ts";
import { openQuotation } from "../problems/open-quotation.ts";
import { quotationEnd, unquoted } from "./quotation.ts";

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
  read: (written, reader) => readWords(written, reader),
};

/** Words of which a field may take several, with commas between them; what has a comma in it stands in quotation marks. */
export const words: FieldType<Words> = {
  ...text,
  name: "words",
  form: "words, with commas between them",
  splits: true,
};

/** Takes words without the marks around them. Marks that open and do not close are told of, and stay. */
export function readWords({ span, text: written, isText }: Written, reader: Reader): Words {
  if (isText) return { path: reader.path, span, text: written };
  if (written.startsWith('"') && quotationEnd(written, 0) < 0) reader.report(openQuotation, span, written);
  return { path: reader.path, span, text: unquoted(written) };
}
