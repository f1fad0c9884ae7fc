import { describe, expect, it } from "vitest";
import { inquiryInto } from "../../../test/support/casebook.ts";
import { casebookRules } from "./index.ts";

describe.each(casebookRules)("$name", (rule) => {
  it.each(rule.examples)("$level: $casebook", ({ casebook, sources, level }) => {
    const inquiry = inquiryInto(casebook, sources);
    expect(inquiry.diagnostics.filter((diagnostic) => diagnostic.level === "error")).toEqual([]);
    const found = [...rule.check(inquiry)];
    expect(found.map((finding) => finding.level)).toEqual(level === null ? [] : [level]);
    for (const finding of found) expect(finding.code).toBe(rule.name);
  });
});
