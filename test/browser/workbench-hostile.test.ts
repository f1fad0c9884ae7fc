import { expect, test } from "vitest";
import { workbenchesInBrowser } from "./workbench-in-browser.ts";

const open = workbenchesInBrowser();

const attack = `<script>alert(1)</script><img src=x onerror=alert(2)>"><svg onload=alert(3)> </title></style></script> \u202Eevil\u202C שלום 12 עולם مرحبا {{alert(4)}} & &lt;b&gt;`;

test.each([
  ["plain.txt", `${attack}\n\nIn 1917 about 700 men were dismissed, said Anna "${attack}" Berg.\n`],
  [
    `a "quoted" 'name' <b>.md`,
    `# ${attack}\n\nIn 1917 about 700 men ${attack} were *dismissed*.\n\n- ${attack}\n\n| a ${attack} | b |\n|---|---|\n| 1 | 2 |\n`,
  ],
  [
    "page.html",
    `<!doctype html><html><head><title>A ${attack.replaceAll("<", "&lt;")}</title><script>alert(0)</script></head><body onload="alert(9)"><main><p>In 1917 there were 980 men. ${attack}</p><style>*{display:none}</style><iframe src="https://example.org"></iframe></main></body></html>`,
  ],
])("%s is shown, and does nothing else", async (name, text) => {
  const taken: string[] = [];
  const { page, goTo, trouble } = await open(async (desk) => {
    const id = await desk.drop(name, Buffer.from(text));
    if (typeof id === "string") taken.push(id);
  });
  expect(taken).toHaveLength(1);
  await goTo(`sources/${taken[0]}.html`);
  expect(await page.locator(".reader").textContent()).toContain("1917");
  await page.locator(".proposals-opener button").click();
  await page.locator(".proposals header strong").waitFor();
  expect(await page.locator("img, iframe, object, embed, base, [onload], [onerror]").count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"], meta[http-equiv]').count()).toBe(0);
  expect(trouble).toEqual([]);
});

test("a line of ten million characters opens, and says that its end is left out", async () => {
  const words = "and so the winter went on, with little that anybody had to tell of it, ";
  const line = `In 1917 about 700 men were dismissed, ${words.repeat(10e6 / words.length)}`;
  const { page, goTo, trouble } = await open((desk) => desk.drop("long.txt", Buffer.from(line)));
  await goTo("sources/long.html");
  expect(await page.locator("main").textContent()).toContain("too long for a page");
  expect(await page.locator(".reader .figure").first().textContent()).toContain("700");
  expect(trouble).toEqual([]);
}, 300_000);
