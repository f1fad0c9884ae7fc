import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { problems } from "../../src/casebook/problems/index.ts";
import { casebookRules } from "../../src/check/casebook-rules/index.ts";
import { rules } from "../../src/check/rules/index.ts";
import { messages } from "../../src/cli/messages.ts";
import { elenchus } from "../support/console.ts";
import { filesIn } from "../support/files.ts";

test("explain prints a rule's own words and each of its examples", async () => {
  for (const rule of rules) {
    const { code, out } = await elenchus(["explain", rule.name]);
    expect(code).toBe(0);
    for (const words of [rule.finds, rule.because, ...rule.examples.map(({ text }) => text)]) {
      expect(out.replace(/\s+/gu, " ")).toContain(words.replace(/\s+/gu, " "));
    }
  }
});

test("explain lists every audit, mistake and message, and takes several codes", async () => {
  const { out } = await elenchus(["explain"]);
  const named = [...rules, ...casebookRules, ...problems].map(({ name }) => name);
  for (const code of [...named, ...Object.keys(messages)]) expect(out).toContain(`  ${code} `);
  expect((await elenchus(["explain", "exists", "defect"])).out).toMatch(/^exists\n(?:.*\n)*\ndefect\n/u);
});

test("every code that is given out can be explained, and no other", () => {
  const folder = fileURLToPath(new URL("../../src", import.meta.url));
  const given = filesIn(folder)
    .filter((path) => /\/(?:read|cli|render)\//u.test(path) && !path.endsWith(".test.ts"))
    .flatMap((path) => [
      ...readFileSync(path, "utf8").matchAll(
        /(?:refusal|remark|malformed)\(\s*"([a-z-]+)"|"code", "|code: "([a-z-]+)"/gu,
      ),
    ])
    .flatMap((match) => match[1] ?? match[2] ?? []);
  const unexplained = given.filter((code) => messages[code] === undefined);
  expect(unexplained).toEqual([]);
  expect(given.length).toBeGreaterThan(20);
});
