import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sampleReading } from "../support/sample-reading.ts";
import { editionsInBrowser, sizes } from "./edition-in-browser.ts";

const open = editionsInBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against a page, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate("axe.run()");
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

const ways = (["desk", "phone"] as const).flatMap((size) =>
  (["light", "dark"] as const).map((colorScheme) => ({ size, colorScheme })),
);

test.each(ways)("has no fault that axe knows, on a $size, $colorScheme", async ({ size, colorScheme }) => {
  const { page } = await open(sampleReading(), { viewport: sizes[size], colorScheme });
  expect(await violations(page)).toEqual([]);
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  expect(await violations(page)).toEqual([]);
});
