import { join } from "node:path";
import { expect, test } from "vitest";
import { casebooksInBrowser } from "./client-in-browser.ts";
import { sizes } from "./edition-in-browser.ts";
import { violations } from "./violations.ts";

const open = casebooksInBrowser();

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
  const address = name === "casebook-editor" ? "edit/index.html?file=claims.case" : "edit/forms.html?id=many";
  const { page, trouble } = await open(address, files, { viewport: sizes[size], colorScheme });
  await page.getByText(name === "casebook-editor" ? /1 mistake, \d+ finding/u : "What else can be said").waitFor();
  const isWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  // Whoever wants to see the pages says where to put them.
  const folder = process.env.ELENCHUS_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
  expect(isWide).toBe(false);
  expect(await violations(page)).toEqual([]);
  expect(trouble).toEqual([]);
});
