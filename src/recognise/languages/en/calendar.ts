import type { CalendarTables } from "../../dates/tables.ts";
import { calendarNames } from "./calendar-names.ts";
import { dateGrammar } from "./date-grammar.ts";
import { events } from "./events.ts";
import { periods } from "./periods.ts";
import { relativeDates } from "./relative-dates.ts";
import { yearContexts } from "./year-contexts.ts";

/** English months, days, seasons, periods, and the words that dates are told in. */
export const calendar: CalendarTables = {
  ...calendarNames,
  ...dateGrammar,
  ...yearContexts,
  ...relativeDates,
  ...events,
  periods,
};
