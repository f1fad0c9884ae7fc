import { expect, test } from "vitest";
import { rules } from "../../src/check/rules/index.ts";
import { elenchus } from "../support/console.ts";

test("explain prints a rule's own words and each of its examples", async () => {
  for (const rule of rules) {
    const { code, out } = await elenchus(["explain", rule.name]);
    expect(code).toBe(0);
    for (const words of [rule.finds, rule.because, ...rule.examples.map(({ text }) => text)]) {
      expect(out.replace(/\s+/gu, " ")).toContain(words.replace(/\s+/gu, " "));
    }
  }
});

test("explain lists every audit", async () => {
  const { out } = await elenchus(["explain"]);
  for (const { name } of rules) expect(out).toContain(name);
});
