import { expect, it } from "vitest";
import { connected } from "./components.ts";

it("groups what is tied directly or through others, in the order of the first items", () => {
  const groups = connected(["ab", "cd", "", "be", "dc", "f"], (word) => [...word].map((c) => c.charCodeAt(0)));
  expect(groups.map(({ items }) => items)).toEqual([["ab", "be"], ["cd", "dc"], [""], ["f"]]);
  expect(groups.map(({ keys }) => String.fromCharCode(...keys))).toEqual(["abe", "cd", "", "f"]);
});
