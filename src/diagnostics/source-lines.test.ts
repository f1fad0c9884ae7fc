import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceLines } from "./source-lines.ts";

const lines = (text: string) => new SourceLines({ path: "a.txt", text });

test("counts lines and columns from one, whatever ends the lines", () => {
  const source = lines("a\r\nbc\rd\n");
  expect([0, 1, 3, 4, 6, 8].map((offset) => source.positionOf(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
  expect([1, 2, 3, 4].map((line) => source.spanOf(line))).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 5 },
    { start: 6, end: 7 },
    { start: 8, end: 8 },
  ]);
});

test("keeps an offset outside the text at its ends", () => {
  expect(lines("ab").positionOf(99)).toEqual({ line: 1, column: 3 });
  expect(lines("ab").positionOf(-1)).toEqual({ line: 1, column: 1 });
});

test("finds every offset again from its place", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "\u2028") });
  fc.assert(
    fc.property(text, (words) => {
      const source = lines(words);
      for (let offset = 0; offset <= words.length; offset += 1) {
        const { line, column } = source.positionOf(offset);
        expect(source.spanOf(line).start + column - 1).toBe(offset);
      }
    }),
  );
});
