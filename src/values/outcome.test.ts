import { assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { turned } from "./extent.ts";
import { compareOutcomes, outcomes } from "./outcome.ts";

test.each([
  ["shot", "died", "inside"],
  ["died", "executed", "containing"],
  ["Shot", "shot", "equal"],
  ["arrested", "shot", "overlapping"],
  ["convicted", "shot", "overlapping"],
  ["drowned", "rescued", "disjoint"],
  ["acquitted", "condemned", "disjoint"],
  ["shot", "blessed", "unknown"],
  ["blessed", "Blessed", "equal"],
] as const)("%s is to %s: %s", (a, b, relation) => {
  expect(compareOutcomes(a, b)).toBe(relation);
});

test("a comparison turned round is the comparison from the other side", () => {
  const outcome = constantFrom(...outcomes, "unheard of");
  assert(property(outcome, outcome, (a, b) => compareOutcomes(b, a) === turned(compareOutcomes(a, b))));
});
