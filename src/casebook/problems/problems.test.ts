import { expect, test } from "vitest";
import { bind } from "../bind.ts";
import { parse } from "../parse.ts";
import { problems } from "./index.ts";

function codesOf(text: string): readonly string[] {
  return bind([parse("examples.case", text)]).diagnostics.map(({ code }) => code);
}

test.each(problems)("$name is found in its bad example and not in its good one", ({ name, level, examples }) => {
  const { diagnostics } = bind([parse("examples.case", examples.bad)]);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set([name]));
  expect(diagnostics.every((one) => one.level === level && one.help !== undefined)).toBe(true);
  expect(codesOf(examples.good)).toEqual([]);
});
