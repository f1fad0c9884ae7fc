import { expect, test } from "vitest";
import { sampleReading } from "../support/sample-reading.ts";
import { violations } from "./axe.ts";
import { editionsInBrowser, sizes } from "./edition-in-browser.ts";

const open = editionsInBrowser();
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
