import { expect, test } from "vitest";
import { inquiryInto } from "../../test/support/casebook.ts";
import { rivalClaims } from "./casebook-rules/arithmetic/rival-claims.ts";
import { slipBetween } from "./slip.ts";

test.each([
  [412, 421, "1 and 2 have changed places"],
  [412_000, 421_000, "1 and 2 have changed places"],
  [681_692, 681_962, "6 and 9 have changed places"],
  [4127, 412, "a digit is missing in one of them"],
  [799_455, 799_456, "only one digit is another"],
])("%d and %d may be one figure, since %s", (a, b, says) => {
  expect(slipBetween(a, b)).toBe(says);
  expect(slipBetween(b, a)).not.toBeNull();
});

test.each([
  [412, 412],
  [412, 412_000],
  [61, 16],
  [412, 512],
  [412, 214],
  [681_692, 799_455],
])("%d and %d are two figures", (a, b) => {
  expect(slipBetween(a, b)).toBeNull();
});

test("a disagreement of two figures says so where one may be a slip for the other", () => {
  const book = (second: string) => `person clerk
person vicar
quantity dead
  counts: people
claim clerk-says
  by: clerk
  says: dead = 412
claim vicar-says
  by: vicar
  says: dead = ${second}
`;
  const notesOf = (text: string) => [...rivalClaims.check(inquiryInto(text))].flatMap(({ notes }) => notes);
  expect(notesOf(book("421"))).toEqual(["slip: 412 and 421 may be one figure, since 1 and 2 have changed places"]);
  expect(notesOf(book("600"))).toEqual([]);
});
