import type { CalendarTables } from "../../dates/tables.ts";

/** English months, days, seasons, periods. */
export const calendar: CalendarTables = {
  months: { January: 1 },
};
