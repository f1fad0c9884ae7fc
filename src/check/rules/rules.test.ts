import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";
import { rules } from "./index.ts";

describe.each(rules)("$name", (rule) => {
  it("has an example that it speaks of, and one that looks alike and is left alone", () => {
    const verdicts = rule.examples.map(({ verdict }) => verdict);
    expect(verdicts).toContain(null);
    expect(verdicts.some((verdict) => verdict !== null)).toBe(true);
  });

  it.each(rule.examples)("$verdict: $text", ({ text, verdict }) => {
    const found = readingOf(text).findings.filter(({ code }) => code === rule.name);
    expect(found.map((finding) => finding.verdict)).toEqual(verdict === null ? [] : [verdict]);
  });

  it("says what it finds in one sentence, and why", () => {
    expect(rule.finds).toMatch(/^[^A-Z].*[^.]$/u);
    expect(rule.because).toMatch(/\.$/u);
  });
});
