import { expect, test } from "vitest";
import { isSlip } from "./slip.ts";

test("a slip swaps two neighbours or changes one digit that is not the last", () => {
  expect(isSlip(412, 421)).toBe(true);
  expect(isSlip(872, 827)).toBe(true);
  expect(isSlip(1240, 1340)).toBe(true);
  expect(isSlip(412, 411)).toBe(false);
  expect(isSlip(412, 214)).toBe(false);
  expect(isSlip(412, 4120)).toBe(false);
  expect(isSlip(412, 412)).toBe(false);
});
