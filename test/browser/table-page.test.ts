import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { pagesInBrowser, sizes } from "./edition-in-browser.ts";
import { violations } from "./violations.ts";

const open = pagesInBrowser();
const convictions = readFileSync(new URL("../../examples/tables/convictions-a.csv", import.meta.url), "utf8");

const book = `table terror
  file: convictions.csv
  repaired: 1932, death: 2,728

claim six-times
  says: terror[1937..1938, death] = over 6 * (terror[1921..1953, death] - terror[1937..1938, death])
  bases: 1930..1953
`;

/** The page of a table with wrong sums, a repair, and a claim drawn on it. */
async function page(): Promise<string> {
  const cwd = folderWith({ "convictions.csv": convictions, "a.case": book });
  await elenchus(["table", "convictions.csv", "--casebook", ".", "--format", "html", "--out", "pages"], { cwd });
  return readFileSync(join(cwd, "pages/convictions.html"), "utf8");
}

const ways = (["desk", "phone"] as const).flatMap((size) =>
  (["light", "dark"] as const).map((colorScheme) => ({ size, colorScheme })),
);

test.each(ways)("a page of tables has no fault that axe knows, on a $size, $colorScheme", async (way) => {
  const { page: shown, trouble } = await open(await page(), {
    viewport: sizes[way.size],
    colorScheme: way.colorScheme,
  });
  expect(trouble).toEqual([]);
  expect(await violations(shown)).toEqual([]);
  expect(await shown.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
});

test("one drawing is seen at a time, and a claim's years and a proposed figure are in it", async () => {
  for (const [size, seen] of [
    ["desk", "wide"],
    ["phone", "narrow"],
  ] as const) {
    const { page: shown } = await open(await page(), { viewport: sizes[size] });
    for (const one of ["wide", "narrow"]) expect(await shown.locator(`.chart .${one}`).isVisible()).toBe(one === seen);
    const drawing = shown.locator(`.chart .${seen} svg`);
    expect(await drawing.locator(".claimed rect").count()).toBe(1);
    expect(await drawing.locator(".proposed circle").count()).toBe(4);
    expect(await drawing.locator(".name text").allTextContents()).toEqual([
      "sentenced",
      "death",
      "camps and prisons",
      "exile",
      "other measures",
    ]);
  }
});
