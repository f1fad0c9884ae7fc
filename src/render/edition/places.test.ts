import { expect, test } from "vitest";
import { madeReading } from "../../../test/support/made-reading.ts";
import { Places } from "./places.ts";

test("numbers paragraphs, and gives a heading the number of what it heads", () => {
  const { document } = madeReading([
    ["title", "T"],
    ["paragraph", "one"],
    ["heading", "H"],
    ["quotation", "two"],
  ]);
  const places = new Places(document.blocks);
  expect([0, 3, 6, 8, 11, 999].map((start) => places.numberOf({ start }))).toEqual([1, 1, 1, 2, 2, 2]);
  expect(places.indexOf(11)).toBe(3);
});
