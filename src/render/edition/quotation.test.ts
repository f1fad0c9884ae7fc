import { expect, test } from "vitest";
import { quotation } from "./quotation.ts";

test("takes the marks off that stand at both ends", () => {
  expect(quotation("“complete in every respect”")).toBe("complete in every respect");
  expect(quotation("“complete”, he said")).toBe("“complete”, he said");
});

test("cuts long words in the middle, and keeps them on a line", () => {
  const short = quotation(`begins\n\n${"and goes on ".repeat(40)}ends`);
  expect(short).toMatch(/^begins and goes on .* … .* ends$/u);
  expect(short.length).toBeLessThan(210);
});
