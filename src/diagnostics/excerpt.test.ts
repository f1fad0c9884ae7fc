import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { excerptsOf } from "./excerpt.ts";
import { SourceLines } from "./source-lines.ts";

const words = fc.array(fc.constantFrom("gale", "lost", "1,130", "日本", "e\u0301t\u00e9", "x".repeat(90), "😀"), {
  maxLength: 300,
});

test("shows both ends of every mark, in order, on rows that fit", () => {
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 5 }), (parts, places) => {
      const text = parts.join(" ");
      const source = new SourceLines({ path: "a", text });
      const marks = places.map(([at, length]) => {
        const start = at % (text.length + 1);
        return { start, end: Math.min(text.length, start + length) };
      });
      const rows = excerptsOf(source, { start: 0, end: text.length }, marks, 80);
      const shown = rows.flat();
      for (const { start, end } of marks) {
        expect(shown.some((part) => part.start <= start && start <= part.end)).toBe(true);
        expect(shown.some((part) => part.start <= end && end <= part.end)).toBe(true);
      }
      for (const row of rows) {
        for (const [i, part] of row.slice(1).entries()) expect(part.start).toBeGreaterThan(row[i]?.end ?? 0);
      }
    }),
  );
});

test("shows no mark on two rows", () => {
  const text = "the fleet lost many men in the gale ".repeat(50);
  const source = new SourceLines({ path: "a", text });
  const marks = [200, 245, 290, 335, 380].map((start) => ({ start, end: start + 30 }));
  const rows = excerptsOf(source, { start: 0, end: text.length }, marks, 80);
  expect(rows.length).toBeGreaterThan(1);
  for (const mark of marks) {
    const seen = rows.filter((row) => row.some((part) => part.start < mark.end && mark.start < part.end));
    expect(seen).toHaveLength(1);
  }
  for (const { start, end } of rows.flat()) expect(text.slice(start, end)).toMatch(/^\S.*\S$/u);
});

test("keeps a row within the width where the words have spaces", () => {
  const text = "the fleet lost many men in the gale ".repeat(50);
  const source = new SourceLines({ path: "a", text });
  const marks = [200, 240, 700, 1500].map((start) => ({ start, end: start + 9 }));
  for (const row of excerptsOf(source, { start: 0, end: text.length }, marks, 80)) {
    const shown = row.map(({ start, end }) => text.slice(start, end)).join(" … ");
    expect(columnsOf(`… ${shown} …`)).toBeLessThanOrEqual(80);
  }
});

test("does not go through a line of ten million characters", () => {
  const text = "a ".repeat(5_000_000);
  const source = new SourceLines({ path: "a", text });
  const before = performance.now();
  const rows = excerptsOf(source, { start: 0, end: text.length }, [{ start: 4_000_000, end: 4_000_001 }], 80);
  expect(rows).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(100);
});
