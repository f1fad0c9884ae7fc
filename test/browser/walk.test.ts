import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { select, workbenchesInBrowser } from "./workbench-in-browser.ts";

const open = workbenchesInBrowser();

test("from the first minute to a citation: the example, a finding, both quotes, a claim, an editor outside, the site", async () => {
  const { page, desk, goTo, trouble } = await open(async () => {});
  await page.getByRole("button", { name: /Look at the example/u }).click();
  await page.getByRole("heading", { level: 1, name: "The Great Terror in figures" }).waitFor();
  const folder = desk.bench?.folder ?? "";

  // A finding, and its quotes in two sources.
  await page
    .getByRole("link", { name: /half-in-two-years/u })
    .first()
    .click();
  const finding = page.url();
  const sources = new Set<string>();
  for (const words of ["4,060,306 persons sentenced from 1921", "half of all the victims"]) {
    await page.goto(finding);
    await page.locator(".quotes q a", { hasText: words }).click();
    await page.waitForURL(/sources\/[a-z-]+\.html#at-\d+$/u);
    const target = await page.locator(":target").evaluate((element) => {
      const passage = element.closest(".passage");
      for (const number of passage?.querySelectorAll(".reference") ?? []) number.remove();
      return { first: element.textContent ?? "", around: passage?.textContent ?? "" };
    });
    // Words that are marked for more than one thing are several elements, of which the first is the target.
    expect(words.startsWith(target.first)).toBe(true);
    expect(target.around.replace(/\s+/gu, " ")).toContain(words);
    sources.add(new URL(page.url()).pathname);
  }
  expect(sources.size).toBe(2);

  // A claim made of selected words, its verdict, and its place in the file.
  await goTo("sources/lecture.html");
  await select(page, "about four million were convicted");
  await page.locator(".claim-this").click();
  await page.locator(".claim-form button.main").click();
  await page.locator(".kept-notice").waitFor();
  const written = () => readFileSync(join(folder, "lecture.case"), "utf8");
  expect(written().match(/"about four million were convicted"/gu)).toHaveLength(2);

  // Somebody edits a file, and what was strained fails: the page follows.
  await goTo("claims/half-in-two-years.html");
  await page.locator(".lead .verdict", { hasText: "strained" }).waitFor();
  writeFileSync(join(folder, "lecture.case"), written().replace("about half of convicted", "exactly 90% of convicted"));
  await page.locator(".lead .verdict", { hasText: "fails" }).waitFor();
  expect(trouble).toEqual([]);

  // Published, searched and cited, from the disk.
  const site = mkdtempSync(join(tmpdir(), "elenchus-walk-"));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const published = await elenchus(["publish", folder, "--out", join(site, "site")]);
  expect(published.code, published.err).toBe(0);
  await page.goto(pathToFileURL(join(site, "site/index.html")).href);
  await page.getByRole("searchbox").first().fill("convicted million");
  await page.keyboard.press("Enter");
  await page.locator(".hits a").first().waitFor();
  await page.goto(pathToFileURL(join(site, "site/claims/half-in-two-years.html")).href);
  expect(await page.locator(".lead .verdict").textContent()).toContain("fails");
  expect(await page.locator(".cite").textContent()).toContain("Notes on the lecture of 1996");
});

test("a text that is chosen, or dropped anywhere on the page, is read at once", async () => {
  const { page, trouble } = await open(async () => {});
  const text = "The fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing.\n";
  const data = await page.evaluateHandle((words) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], "fleet.txt", { type: "text/plain" }));
    return transfer;
  }, text);
  await page.locator("h1").dispatchEvent("dragover", { dataTransfer: data });
  await page.locator(".drop.over").waitFor();
  await page.locator("h1").dispatchEvent("drop", { dataTransfer: data });
  await page.waitForURL(/sources\/fleet\.html$/u);
  expect(await page.locator("main").textContent()).toContain("610 + 340 + 180 = 1,130 > 980");
  expect(trouble).toEqual([]);
});

test("a text that cannot be read is refused in words, where it was chosen", async () => {
  const { page } = await open(async () => {});
  const bytes = Buffer.from([0, 0, 0, 0, 1, 2, 3]);
  await page.locator('input[type="file"]').setInputFiles({ name: "scan.bin", mimeType: "image/png", buffer: bytes });
  expect(await page.getByRole("alert").textContent()).toContain("scan.bin");
});
