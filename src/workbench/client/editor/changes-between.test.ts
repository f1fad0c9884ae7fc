import { Text } from "@codemirror/state";
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "./changes-between.ts";

const text = array(constantFrom("a\n", "b\n", "\n", "long line\n", "no end"), { maxLength: 12 }).map((all) =>
  all.join(""),
);

test("changes turn one text into the other", () => {
  assert(
    property(text, text, (before, after) => {
      const made = changesBetween(before, after).apply(Text.of(before.split("\n")));
      expect(made.toString()).toBe(after);
    }),
  );
});

test("what is the same in both is not touched", () => {
  const changed: [number, number][] = [];
  changesBetween("a\nb\nc\n", "a\nx\nc\nd\n").iterChanges((from, to) => changed.push([from, to]));
  expect(changed).toEqual([
    [2, 4],
    [6, 6],
  ]);
});
