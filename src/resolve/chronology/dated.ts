import type { CaseDate } from "../../casebook/case-date.ts";
import { whenInWords } from "../../values/date-in-words.ts";

/** A date as part of a sentence: "on 20 May 1938"; one that is not exact as it is written, after "in". */
export function dated({ edtf, text, isJulian }: CaseDate): string {
  return (isJulian ? null : whenInWords(edtf)) ?? `in ${text}`;
}
