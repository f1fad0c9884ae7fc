import fc from "fast-check";
import { expect, test } from "vitest";
import { WordIndex } from "./word-index.ts";

function everyPlace(text: string, passage: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) places.push(at);
  return places;
}

test("a passage is found wherever it stands, also where it begins or ends within a word", () => {
  const text = "some 700 men had to go, and some 700 men came back";
  const index = new WordIndex(text);
  expect(index.find("ome 700 men")).toEqual([1, 29]);
  expect(index.find("700 men ca")).toEqual([33]);
  expect(index.find("700 women came")).toEqual([]);
  expect(index.find("men")).toBe(null);
});

test("the index finds what a search finds", () => {
  const words = fc.array(fc.constantFrom("a", "men", "700", "hundred", "harbour", "were"), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(40), (list, from, length) => {
      const text = list.join(" ");
      const start = text === "" ? 0 : from % text.length;
      const passage = text.slice(start, start + length).trim();
      const found = passage === "" ? null : new WordIndex(text).find(passage);
      if (found !== null) expect(found).toEqual(everyPlace(text, passage));
    }),
  );
});
