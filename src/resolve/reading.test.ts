import { expect, test } from "vitest";
import { inquiryInto } from "../../test/support/casebook.ts";

const disputes = (...says: readonly string[]) =>
  inquiryInto(
    [
      "quantity army",
      "quantity horse",
      "  within: army",
      ...says.flatMap((relation, i) => [`claim c${i}`, `  says: ${relation}`]),
      "",
    ].join("\n"),
  ).disputes.disputes.map(({ reading }) => reading);

test.each([
  [["army = 7,007", "horse = 1,001", "horse = 1 in 7 of army"]],
  [["horse = 6,002", "horse = exactly two thirds of 9,003"]],
  [["horse = 6,002", "horse = a third of 18,006"]],
  [["horse = 2", "horse >= at least a third of 6"]],
])("a fraction without decimals is that fraction: %j can hold", (says) => {
  expect(disputes(...says)).toEqual([]);
});

test.each([
  [["army = 7,007", "horse = 1,002", "horse = 1 in 7 of army"], ["strict"]],
  [["army = 9", "horse = 3", "horse = over a third of army"], ["generous"]],
])("and no other: %j cannot", (says, readings) => {
  expect(disputes(...says)).toEqual(readings);
});
