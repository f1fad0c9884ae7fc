import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chronology } from "../src/check/rules/chronology/index.ts";
import { readingOf } from "./support/reading.ts";

const codes = new Set(chronology.map(({ name }) => name));
const cases = readFileSync(new URL("chronology/sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const parts = /^(?<expected>[^#|\s][^|]*?) \| (?<text>.+)$/u.exec(line)?.groups;
    return parts === undefined ? [] : [[parts.expected ?? "", parts.text ?? ""] as const];
  });

/** The verdicts of the audits of time and lists, in the order of the alphabet; "-" for none. */
function verdictsOn(text: string): string {
  const findings = readingOf(text).findings.filter(({ code }) => codes.has(code));
  const verdicts = findings.map(({ code, verdict }) => `${code}:${verdict}`).sort();
  return verdicts.length === 0 ? "-" : verdicts.join(",");
}

it("has its cases", () => {
  expect(cases.length).toBeGreaterThan(250);
});

it.each(cases)("%s: %s", (expected, text) => {
  expect(verdictsOn(text.replaceAll("\\n", "\n"))).toBe(expected);
});
