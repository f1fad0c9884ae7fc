import fc from "fast-check";
import { expect, test } from "vitest";
import { merged } from "./merge.ts";

const base = "a\nb\nc\nd\ne\n";

test("edits of different lines are put together", () => {
  expect(merged("A\nb\nc\nd\ne\n", base, "a\nb\nc\nd\nE\n")).toEqual({ text: "A\nb\nc\nd\nE\n" });
});

test("edits of one line are a conflict, and both are shown", () => {
  expect(merged("a\nb\nours\nd\ne\n", base, "a\nb\ntheirs\nd\ne\n")).toEqual({
    conflicts: [{ ours: "ours", theirs: "theirs" }],
  });
});

test("the same edit made twice is none", () => {
  expect(merged("a\nB\nc\nd\ne\n", base, "a\nB\nc\nd\ne\n")).toEqual({ text: "a\nB\nc\nd\ne\n" });
});

test("without what both were made from, two texts cannot be put together", () => {
  expect(merged("ours", null, "theirs")).toEqual({ conflicts: [{ ours: "ours", theirs: "theirs" }] });
});

const text = fc.array(fc.constantFrom("a", "b", "", "  c: d"), { maxLength: 8 }).map((lines) => lines.join("\n"));

test("whoever edits alone gets their own text", () => {
  fc.assert(
    fc.property(text, text, (ours, both) => {
      expect(merged(ours, both, both)).toEqual({ text: ours });
      expect(merged(both, both, ours)).toEqual({ text: ours });
    }),
  );
});

test("a merge is the same from either side", () => {
  fc.assert(
    fc.property(text, text, text, (ours, both, theirs) => {
      const [one, other] = [merged(ours, both, theirs), merged(theirs, both, ours)];
      expect("text" in one).toBe("text" in other);
      if ("text" in one && "text" in other) expect(one.text).toBe(other.text);
    }),
  );
});
