import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bind } from "../../src/casebook/bind.ts";
import { format } from "../../src/casebook/format.ts";
import { parse } from "../../src/casebook/parse.ts";

/** A casebook in a page, and the mistakes that the page says it has. */
interface Example {
  readonly page: string;
  readonly line: number;
  readonly text: string;
  readonly codes: readonly string[];
}

function examplesIn(page: string): readonly Example[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```casebook(?<codes>.*)\n(?<text>[\s\S]*?)^```$/gmu)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length,
    text: match.groups?.text ?? "",
    codes: (match.groups?.codes ?? "").split(/[\s,]+/u).filter((code) => code !== ""),
  }));
}

const examples = ["docs/casebook.md", "docs/casebook-errors.md"].flatMap(examplesIn);

test("the pages have examples", () => {
  expect(examples.length).toBeGreaterThan(50);
});

test.each(examples)("the casebook at $page:$line has the mistakes it is said to have", ({ text, codes }) => {
  expect(bind([parse("example.case", text)]).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test.each(examples)("the casebook at $page:$line says the same in the usual layout", ({ text }) => {
  const tidy = format(parse("example.case", text));
  expect([...bind([parse("example.case", tidy)]).casebook.declarations.keys()]).toEqual([
    ...bind([parse("example.case", text)]).casebook.declarations.keys(),
  ]);
});
