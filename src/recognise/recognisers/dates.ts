import type { DayNumber } from "../../values/date.ts";
import { type Edtf, edtfOfDay, parseEdtf } from "../../values/edtf.ts";
import { dateMentions, numericOrder } from "../dates/date-mentions.ts";
import { definitionsOf } from "../dates/definitions.ts";
import { findDates } from "../dates/find-dates.ts";
import { occasionOf } from "../dates/occasion.ts";
import type { Mentions, Occasion } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Recogniser } from "../recogniser.ts";

/** Reads what the words say, then what the text says of itself, and only then what each date comes to. */
export const dates: Recogniser = {
  name: "dates",
  finds: "calendar dates, named periods, and times counted from others; and when the text itself was written",
  recognise: (prose, _found, { today }) => recogniseDates(prose, today),
};

function recogniseDates(prose: Prose, today: DayNumber | null): Pick<Mentions, "dates" | "occasion"> {
  const found = findDates(prose);
  const { occasion, told } = occasionOf(prose, found);
  const expressions = found.map(({ expression }) => expression);
  const dates = dateMentions(prose, found, {
    definitions: definitionsOf(prose, expressions),
    occasion: dayOfText(occasion, today),
    credits: told,
    order: numericOrder(found),
    julian: expressions.some(({ oldStyle }) => oldStyle !== null),
  });
  return { dates, occasion };
}

/** The day delivered or written, else published, else the one the user gives. */
function dayOfText({ delivered, published }: Occasion, today: DayNumber | null): Edtf | null {
  const edtf = delivered?.edtf ?? published?.edtf ?? null;
  const value = edtf === null ? null : parseEdtf(edtf);
  return value ?? (today === null ? null : edtfOfDay(today));
}
