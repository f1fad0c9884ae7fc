import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { plain } from "../paint.ts";
import { SourceLines } from "../source-lines.ts";
import { short } from "./short.ts";

const diagnostic: Diagnostic = {
  code: "age",
  level: "strained",
  message: "he was\u001b[31m 40",
  labels: [{ path: "a.txt", span: { start: 4, end: 6 }, text: "" }],
  working: ["1855 − 1814"],
  notes: [],
};

const options = { width: 80, paint: plain };

test("says where, how bad, what and why on one line", () => {
  const sources = new Map([["a.txt", new SourceLines({ path: "a.txt", text: "one\nforty" })]]);
  expect(short.print(diagnostic, sources, options)).toBe("a.txt:2:1: strained[age]: he was␛[31m 40\n");
});

test("leaves out the place it does not know", () => {
  expect(short.print(diagnostic, new Map(), options)).toBe("a.txt: strained[age]: he was␛[31m 40\n");
  expect(short.print({ ...diagnostic, labels: [] }, new Map(), options)).toBe("strained[age]: he was␛[31m 40\n");
});
