import { array, assert, constantFrom, nat, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, editBetween } from "./edits.ts";

test("edits are made to the text as it was, in any order", () => {
  const edit = (start: number, end: number, text: string) => ({ path: "a", start, end, text });
  expect(applyEdits("abcdef", [edit(4, 5, "E"), edit(0, 1, ""), edit(2, 2, "-")])).toBe("b-cdEf");
  expect(applyEdits("abcdef", [edit(1, 4, "x"), edit(3, 5, "y")])).toBe("axef");
});

test("nothing outside the edits changes", () => {
  assert(
    property(string({ maxLength: 30 }), array(tuple(nat(30), nat(30), string({ maxLength: 3 }))), (text, all) => {
      const edits = all.map(([a, b, words]) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        return { path: "a", start, end, text: words };
      });
      const first = Math.min(text.length, ...edits.map(({ start }) => start));
      const last = Math.max(0, ...edits.map(({ end }) => end));
      const made = applyEdits(text, edits);
      expect(made.startsWith(text.slice(0, first))).toBe(true);
      expect(made.endsWith(text.slice(last))).toBe(true);
    }),
  );
});

test("one edit turns any text into any other", () => {
  const words = string({ unit: constantFrom("a", "b", "\n"), maxLength: 12 });
  assert(
    property(words, words, (before, after) => {
      const edit = editBetween("a", before, after);
      expect(applyEdits(before, edit === null ? [] : [edit])).toBe(after);
    }),
  );
});
