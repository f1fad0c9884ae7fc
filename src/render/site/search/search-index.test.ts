import { describe, expect, test } from "vitest";
import type { SearchEntry } from "./entries.ts";
import { indexOf, loadIndex, lookFor } from "./search-index.ts";

const entries: readonly SearchEntry[] = [
  {
    id: 0,
    kind: "passage",
    title: "Лекция",
    text: "Всё население города Ёлки: 700,000 человек.",
    address: "sources/a.html#p1",
  },
  {
    id: 1,
    kind: "passage",
    title: "Lecture",
    text: "The café was in Übersee; nobody was convicted.",
    address: "sources/b.html#p2",
  },
  { id: 2, kind: "claim", title: "convicted = 700,000", text: "The clerk", address: "claims/c.html" },
];
const index = indexOf(entries);
const found = (words: string) => lookFor(words, index).hits.map(({ address }) => address.split("?")[0]?.split("#")[0]);

describe("what is found", () => {
  test.each([
    ["население", "sources/a.html"],
    ["елки", "sources/a.html"],
    ["насиление", "sources/a.html"],
    ["cafe", "sources/b.html"],
    ["ubersee", "sources/b.html"],
    ["lectu", "sources/b.html"],
    ["convikted clerk", "claims/c.html"],
  ])("%s", (words, address) => {
    expect(found(words)).toContain(address);
  });

  test("a figure with or without its commas, and never another figure", () => {
    expect(found("700,000").sort()).toEqual(["claims/c.html", "sources/a.html"]);
    expect(found("700000").sort()).toEqual(["claims/c.html", "sources/a.html"]);
    expect(found("701,000")).toEqual([]);
  });

  test("nothing for what is nowhere, and for no words", () => {
    expect(lookFor("zzzzzz", index)).toEqual({ count: 0, hits: [] });
    expect(lookFor("", index).count).toBe(0);
  });

  test("the address has the words as they stand there, before the place on the page", () => {
    const [hit] = lookFor("ubersee", index).hits;
    expect(hit?.address).toBe(`sources/b.html?words=${encodeURIComponent("Übersee")}#p2`);
    expect(hit?.excerpt.filter(({ isFound }) => isFound).map(({ words }) => words)).toEqual(["Übersee"]);
    expect(hit?.excerpt.map(({ words }) => words).join("")).toBe(entries[1]?.text);
  });
});

test("an index that was written down finds the same", () => {
  const again = loadIndex(JSON.parse(JSON.stringify(index)));
  expect(lookFor("население", again)).toEqual(lookFor("население", index));
});
