import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { plain } from "../paint.ts";
import { SourceLines } from "../source-lines.ts";
import { github } from "./github.ts";

const path = "a,b:c%.txt";

const diagnostic: Diagnostic = {
  code: "share",
  level: "fails",
  message: "17% is not half",
  labels: [{ path, span: { start: 4, end: 7 }, text: "" }],
  working: ["0.17 < 0.5"],
  notes: [],
  help: "of what?",
};

const options = { width: 80, paint: plain };

test("escapes what would end a property or the command", () => {
  const sources = new Map([[path, new SourceLines({ path, text: "one\n17% of them" })]]);
  expect(github.print(diagnostic, sources, options)).toBe(
    "::error file=a%2Cb%3Ac%25.txt,line=2,endLine=2,col=1,endColumn=4,title=fails[share]::17%25 is not half%0A0.17 < 0.5%0Aof what?\n",
  );
});

test("gives lines alone where the words stand on several", () => {
  const sources = new Map([[path, new SourceLines({ path, text: "one 1\n2 two" })]]);
  expect(github.print({ ...diagnostic, level: "strained" }, sources, options)).toMatch(
    /^::warning file=a%2Cb%3Ac%25\.txt,line=1,endLine=2,title=/u,
  );
});

test("needs no place", () => {
  expect(github.print({ ...diagnostic, level: "needs-fact", labels: [] }, new Map(), options)).toMatch(
    /^::notice title=needs-fact\[share\]::/u,
  );
});
