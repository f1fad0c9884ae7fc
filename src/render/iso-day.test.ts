import { expect, test } from "vitest";
import { isoDay } from "./iso-day.ts";

test.each([
  [0, "1970-01-01"],
  [-1, "1969-12-31"],
  [-719528, "0000-01-01"],
  [-719529, "-000001-12-31"],
  [2932897, "+010000-01-01"],
  [null, null],
  [1e12, null],
])("writes day %s as %s", (day, written) => {
  expect(isoDay(day)).toBe(written);
});
