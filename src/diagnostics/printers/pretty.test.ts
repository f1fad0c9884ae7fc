import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf } from "../columns.ts";
import type { Diagnostic, Label } from "../diagnostic.ts";
import { plain } from "../paint.ts";
import { SourceLines } from "../source-lines.ts";
import { pretty } from "./pretty.ts";

function source(text: string, path = "sources/report.txt"): SourceLines {
  return new SourceLines({ path, text });
}

function label(lines: SourceLines, words: string, text: string): Label {
  const start = lines.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the source`);
  return { path: lines.path, span: { start, end: start + words.length }, text };
}

function diagnostic(labels: readonly Label[], more: Partial<Diagnostic> = {}): Diagnostic {
  const message = "the parts add up to 1,130, more than the 980 they are parts of";
  return { code: "parts-exceed-whole", level: "fails", message, labels, working: [], notes: [], ...more };
}

function print(what: Diagnostic, sources: readonly SourceLines[], width = 100): string {
  return pretty.print(what, new Map(sources.map((lines) => [lines.path, lines])), { width, paint: plain });
}

const fleet = source(
  "Losses.\n\nThe fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing.\n\nNo more is known.",
);

const labels = [
  label(fleet, "980", "the whole"),
  label(fleet, "610", "parts"),
  label(fleet, "340", "parts"),
  label(fleet, "180", "parts"),
];

test("underlines the words where they stand, then gives the working, the notes and the help", () => {
  const more = {
    working: ["610 + 340 + 180 = 1,130", "1,130 > 980"],
    notes: ["reading: all four are sharp numbers", "counted in the same frame"],
    help: "do the parts overlap?",
  };
  expect(print(diagnostic(labels, more), [fleet])).toBe(
    [
      "fails[parts-exceed-whole]: the parts add up to 1,130, more than the 980 they are parts of",
      "  ╭─ sources/report.txt:3:16",
      "3 │ The fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing.",
      "  │                ^^^ the whole",
      "  │                         ---              ---                --- parts",
      "  = working: 610 + 340 + 180 = 1,130",
      "             1,130 > 980",
      "  = reading: all four are sharp numbers",
      "  = note: counted in the same frame",
      "  = help: do the parts overlap?",
      "",
    ].join("\n"),
  );
});

test("passes over lines between labels, shows a single one, and joins the ends of a label over several lines", () => {
  const lines = source("one\ntwo\nthree\nfour\nfive\nsix\n  seven\n");
  const printed = print(
    diagnostic([label(lines, "one", "a"), label(lines, "three", "b"), label(lines, "ix\n  sev", "c")]),
    [lines],
  );
  expect(printed.split("\n").slice(1)).toEqual([
    "  ╭─ sources/report.txt:1:1",
    "1 │ one",
    "  │ ^^^ a",
    "2 │ two",
    "3 │ three",
    "  │ ----- b",
    "  ⋮",
    "6 │ six",
    "  │  --",
    "7 │   seven",
    "  │   --- c",
    "",
  ]);
});

test("shows a second source below the first", () => {
  const other = source("It lost 1,000.", "other.txt");
  const printed = print(diagnostic([label(fleet, "980", ""), label(other, "1,000", "elsewhere")]), [fleet, other]);
  expect(printed.split("\n").slice(4)).toEqual([
    "  ├─ other.txt:1:9",
    "1 │ It lost 1,000.",
    "  │         ----- elsewhere",
    "",
  ]);
});

test("says what it can of a source it does not have, and of no place at all", () => {
  expect(print(diagnostic([label(fleet, "980", "")]), [])).toContain("╭─ sources/report.txt\n");
  expect(print(diagnostic([], { help: "try again" }), [])).toBe(
    "fails[parts-exceed-whole]: the parts add up to 1,130, more than the 980 they are parts of\n  = help: try again\n",
  );
});

test("cuts windows around the labels of a long line", () => {
  const filler = "and so it went on for a while ".repeat(20);
  const lines = source(`${filler}FIRST ${filler}SECOND ${filler}`);
  const rows = print(diagnostic([label(lines, "FIRST", "a"), label(lines, "SECOND", "b")]), [lines], 72).split("\n");
  expect(rows.filter((row) => row.startsWith("1 │"))).toEqual([
    expect.stringMatching(/^1 │ … .* FIRST .* … .* SECOND .* …$/u),
  ]);
  for (const row of rows.slice(2)) expect(columnsOf(row)).toBeLessThanOrEqual(72);
});

test("keeps underlines below wide characters, marks and tabs", () => {
  const lines = source("\t日本の艦隊 cafe\u0301 lost 980 men");
  expect(
    print(diagnostic([label(lines, "980", "here")]), [lines])
      .split("\n")
      .slice(2, 4),
  ).toEqual(["1 │     日本の艦隊 cafe\u0301 lost 980 men", "  │                          ^^^ here"]);
});

test("repeats the words where the direction of writing may move them", () => {
  const lines = source("נפלו 980 חיילים");
  expect(print(diagnostic([label(lines, "980", "the whole")]), [lines])).toContain("^^^ the whole: “980”");
});

test("never lets a source steer the terminal, whatever is in it", () => {
  const text = fc.string({ unit: "binary" }).filter((words) => words.length > 0);
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 200 }), (words, a, b, width) => {
      const lines = source(words, words);
      const ends = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
      const span = { start: ends[0] ?? 0, end: ends[1] ?? 0 };
      const what = diagnostic([{ path: words, span, text: words }], { message: words, notes: [words], help: words });
      const printed = pretty.print(what, new Map([[words, lines]]), { width, paint: plain });
      expect(printed).not.toMatch(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 300 },
  );
});
