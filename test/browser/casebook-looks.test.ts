import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { workbenchInBrowser } from "./client-in-browser.ts";
import { sizes } from "./edition-in-browser.ts";

const open = workbenchInBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const files = {
  "claims.case": `# What is said of the losses
claim many "The many"
  by: clerk
  in: letters ¶2 "hardly any were left"  # looked up
  says: lost = about 500
  stance: concedes
  note: >
    He kept the books.

claim few
  by: clrk
  says: lost < nearly a third of crew
`,
  "people.case": 'person clerk "The clerk"\n\nsource letters\n\nquantity lost "Those lost"\nquantity crew\n',
};

const ways = (["casebook-editor", "casebook-forms"] as const).flatMap((name) =>
  (["desk", "phone"] as const).flatMap((size) =>
    (["light", "dark"] as const).map((colorScheme) => ({ name, size, colorScheme })),
  ),
);

test.each(ways)("$name has no fault that axe knows, on a $size, $colorScheme", async ({ name, size, colorScheme }) => {
  const props = name === "casebook-editor" ? { path: "claims.case" } : { id: "many" };
  const { page, trouble } = await open(name, props, files, { viewport: sizes[size], colorScheme });
  await page.getByText(name === "casebook-editor" ? "1 mistake, 0 findings" : "What else can be said").waitFor();
  const isWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  // Whoever wants to see the pages says where to put them.
  const folder = process.env.ELENCHUS_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
  expect(isWide).toBe(false);
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate("axe.run()");
  expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(trouble).toEqual([]);
});
