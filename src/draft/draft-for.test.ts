import { expect, test } from "vitest";
import { readingOf } from "../../test/support/reading.ts";
import { bind } from "../casebook/bind.ts";
import { parse } from "../casebook/parse.ts";
import { written } from "../casebook/written-form.ts";
import { draftFor } from "./draft-for.ts";
import { neededBy } from "./needed.ts";

const declared = 'source report "A report"\n  file: report.txt\n\nperson clerk\n';
const text =
  "The harbour was quiet.\n\nIn 1917 about 700 stokers were dismissed, Anna Berg wrote.\nHalf of them were members.\n";

function draftedFor(words: string, casebook = declared) {
  const reading = readingOf(text);
  const start = reading.prose.text.indexOf(words);
  const bound = bind([parse("sources.case", casebook)]).casebook;
  const [source] = bound.byKind.source;
  if (source === undefined) throw new Error("the source is declared");
  const drafted = draftFor(reading, source, bound, { start, end: start + words.length });
  const own = [...neededBy(drafted.claims, drafted.needs), ...drafted.claims].map(written).join("\n");
  return { ...drafted, text: own, bound: bind([parse("sources.case", casebook), parse("claims.case", own)]) };
}

test("words with a figure become a claim that quotes just them, of a quantity and by whoever says it", () => {
  const { claims, text: own, bound } = draftedFor("about 700 stokers were dismissed");
  expect(bound.diagnostics).toEqual([]);
  expect(claims).toHaveLength(1);
  expect(own).toContain('in: report ¶2 "about 700 stokers were dismissed"');
  expect(own).toMatch(/says: [a-z0-9-]+ = about 700\n/u);
  expect(own).toContain('person anna-berg "Anna Berg"');
  expect(own).not.toContain("# draft");
});

test("words without a figure become a claim in words", () => {
  const { claims, needs } = draftedFor("The harbour was quiet");
  expect(needs).toEqual([]);
  expect(claims[0]?.fields).toEqual([
    ["by", "report"],
    ["in", 'report ¶1 "The harbour was quiet"'],
    ["says", '"The harbour was quiet"'],
  ]);
});

test("a share of what was said before brings its whole along", () => {
  const { claims, text: own, bound } = draftedFor("Half of them were members");
  expect(bound.diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  expect(claims).toHaveLength(1);
  expect(own).toMatch(/says: .* = half/u);
});

test("a quantity of the casebook with the very same scope is not drafted again", () => {
  const first = draftedFor("about 700 stokers were dismissed");
  const quantities = first.needs.filter(({ kind }) => kind === "quantity");
  const again = draftedFor("about 700 stokers were dismissed", `${declared}\n${quantities.map(written).join("\n")}`);
  expect(quantities.length).toBeGreaterThan(0);
  expect(again.needs.filter(({ kind }) => kind === "quantity")).toEqual([]);
  expect(again.bound.diagnostics.filter(({ level }) => level === "error")).toEqual([]);
});
