import type { CaseDate } from "../../../casebook/case-date.ts";
import type { Declaration } from "../../../casebook/casebook.ts";
import type { Tenure } from "../../../casebook/reading/tenure.ts";
import { calendarDay } from "../../../values/calendar.ts";
import { edtfBounds } from "../../../values/edtf-bounds.ts";

/** The first year of something; null where that is not known. */
export function yearOf(dated: Declaration | Tenure): number | null {
  const date = "kind" in dated ? dateOf(dated) : dated.when;
  const first = date === null ? null : edtfBounds(date.edtf).earliest;
  return first === null ? null : calendarDay(first).year;
}

function dateOf(declaration: Declaration): CaseDate | null {
  switch (declaration.kind) {
    case "source":
      return declaration.fields.date ?? declaration.fields.delivered ?? declaration.fields.published;
    case "document":
      return declaration.fields.date;
    case "person":
      return declaration.fields.born;
    case "group":
      return declaration.fields.founded;
    case "claim":
    case "testimony":
      return declaration.fields.when;
    default:
      return null;
  }
}
