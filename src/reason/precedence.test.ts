import { expect, it } from "vitest";
import { cyclesOf } from "./precedence.ts";

const order = (words: string) => {
  const [before = "", after = ""] = words.split("<");
  return { before, after, note: words };
};

it("finds no cycle in a consistent order", () => {
  expect(cyclesOf(["a<b", "b<c", "a<c", "d<c"].map(order))).toEqual([]);
});

it("gives the shortest chain that closes a cycle, once", () => {
  const cycles = cyclesOf(["a<b", "b<c", "b<d", "d<e", "e<c", "c<a"].map(order));
  expect(cycles.map((cycle) => cycle.map(({ note }) => note))).toEqual([["c<a", "a<b", "b<c"]]);
});

it("takes a thing before itself for a cycle of one", () => {
  expect(cyclesOf([order("a<a")]).map((cycle) => cycle.length)).toEqual([1]);
});
