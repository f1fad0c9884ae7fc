import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sizes } from "./edition-in-browser.ts";
import { copyOfExample, select, workbenchesInBrowser } from "./workbench-in-browser.ts";

const open = workbenchesInBrowser();

/** The workbench with a copy of the example on it, at the page of the lecture. */
async function atLecture(options = {}) {
  const folder = copyOfExample("great-terror");
  const bench = await open((desk) => desk.open(folder), options);
  await bench.goTo("sources/lecture.html");
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  return { ...bench, folder, text };
}

test("a claim's quote opens at its words, with the claim beside them, and leads back", async () => {
  const { page, goTo, trouble } = await atLecture();
  await goTo("claims/six-times.html");
  await page.locator(".quotes q a").first().click();
  await page.waitForURL(/sources\/lecture\.html#at-\d+$/u);
  expect(await page.locator(":target").textContent()).toContain("more than six times");
  await expect
    .poll(() => page.locator(":target").evaluate((element) => element.getBoundingClientRect().top))
    .toBeGreaterThan(0);
  const note = page.locator("#note-six-times");
  expect(await note.textContent()).toContain("V. Z. Rogovin");
  const [words, beside] = await Promise.all([page.locator(":target").boundingBox(), note.boundingBox()]);
  expect(beside?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 1);
  await note.locator("a.says").click();
  await page.waitForURL(/claims\/six-times\.html$/u);
  expect(trouble).toEqual([]);
});

test("selected words become a claim in two clicks, with the file changed and the verdict in the margin", async () => {
  const { page, text, trouble } = await atLecture();
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/proposal"));
  await select(page, "told in London that the war had cost the Soviet Union 27 million lives");
  await page.locator(".claim-this").click();
  const { start, end } = (await asked).postDataJSON() as { start: number; end: number };
  expect(text("sources/lecture.md").slice(start, end)).toBe(
    "told in London that the war had cost the Soviet Union 27 million lives",
  );
  await page.locator(".claim-form button.main").click();
  await page.locator(".kept-notice").waitFor();
  const written = text("lecture.case");
  expect(written).toContain('in: lecture ¶2 "told in London that the war had cost the Soviet Union 27 million lives"');
  expect(written).toMatch(/says: \S+ = 27 million\n/u);
  const id = /claim (?<id>\S+)\n(?:(?! *claim).*\n)*? {2}in: lecture ¶2 "told in/u.exec(written)?.groups?.id ?? "";
  await page.locator(`#note-${id} .verdict`).waitFor();
  await page.locator(".kept-notice button", { hasText: "Undo" }).click();
  await expect.poll(() => text("lecture.case")).not.toContain("told in London");
  await expect.poll(() => page.locator(`#note-${id}`).count()).toBe(0);
  expect(trouble).toEqual([]);
});

test("a selection across hard wraps, marks and numbers is just the words in the file", async () => {
  const { page, text } = await atLecture();
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/proposal"));
  await select(
    page,
    "about half of the people who lived in Great Britain at the time. What would one say of a Churchill under whom",
  );
  await page.keyboard.press("c");
  const { start, end } = (await asked).postDataJSON() as { start: number; end: number };
  expect(text("sources/lecture.md").slice(start, end).replace(/\s+/gu, " ")).toBe(
    "about half of the people who lived in Great Britain at the time. What would one say of a Churchill under whom",
  );
});

test("a mistake is told before anything is written, and every field can be changed", async () => {
  const { page, text } = await atLecture();
  await select(page, "27 million lives");
  await page.keyboard.press("c");
  const form = page.locator(".claim-form");
  await form.locator('[name="says"]').fill("nonsense = 27 million");
  await form.locator(".claim-mistakes", { hasText: "nonsense" }).waitFor();
  expect(await form.locator("button.main").isDisabled()).toBe(true);
  await form.locator('[name="quantity"]').waitFor();
  await form.locator('[name="says"]').fill("soviet-war-dead = about 27 million");
  await form.locator('[name="by"]').fill("A voice in the hall");
  await form.locator('[name="stance"]').selectOption("doubts");
  await form.locator('[name="id"]').fill("hall-doubts");
  await expect
    .poll(() => form.locator(".claim-preview").textContent())
    .toContain('person a-voice-in-the-hall "A voice in the hall"');
  await expect.poll(() => form.locator("button.main").isDisabled()).toBe(false);
  await form.locator("button.main").click();
  await page.locator(".kept-notice").waitFor();
  expect(text("lecture.case")).toContain(`claim hall-doubts
  by: a-voice-in-the-hall
  in: lecture ¶2 "27 million lives"
  says: soviet-war-dead = about 27 million
  stance: doubts
`);
});

test("proposals are accepted, taken back, rejected and proposed again by keyboard", async () => {
  const { page, text, folder } = await atLecture();
  await page.locator(".proposals-opener button").click();
  const title = page.locator(".proposals header strong");
  await expect.poll(() => title.textContent()).toMatch(/^Proposal 1 of \d+$/u);
  const count = Number(/\d+$/u.exec((await title.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press("j");
  await expect.poll(() => title.textContent()).toBe(`Proposal 2 of ${count}`);
  await page.keyboard.press("k");
  const before = text("lecture.case");
  await page.keyboard.press("a");
  await page.locator(".proposals [role=status]", { hasText: "Accepted" }).waitFor();
  expect(text("lecture.case").length).toBeGreaterThan(before.length);
  await page.keyboard.press("u");
  await page.locator(".proposals [role=status]", { hasText: "Taken back" }).waitFor();
  expect(text("lecture.case")).toBe(before);
  await page.keyboard.press("r");
  await page.locator(".reject-form input").fill("not counted");
  await page.keyboard.press("Enter");
  await page.locator(".proposals [role=status]", { hasText: "Rejected" }).waitFor();
  const settings = JSON.parse(readFileSync(join(folder, "elenchus.json"), "utf8")) as { rejected: unknown[] };
  expect(settings.rejected).toMatchObject([{ source: "lecture", reason: "not counted" }]);
  await expect.poll(() => title.textContent()).toBe(`Proposal 1 of ${count - 1}`);
  await page.locator(".proposals summary").click();
  await page.locator(".proposals details button").click();
  await expect.poll(() => title.textContent()).toBe(`Proposal 1 of ${count}`);
  expect(JSON.parse(readFileSync(join(folder, "elenchus.json"), "utf8"))).toMatchObject({ rejected: [] });
});

test("the slider turns verdicts in the margin", async () => {
  const { page } = await atLecture();
  const strained = page.locator(".reader .finding.strained[data-break-even]").first();
  await strained.waitFor();
  expect(await strained.locator(".head .would-hold").isVisible()).toBe(false);
  await page.locator(".hedge-slider input").fill("500");
  expect(await strained.locator(".head .would-hold").textContent()).toBe("would hold");
});

test("switches take marks and notes off, and are remembered", async () => {
  const { page, goTo } = await atLecture();
  await page.locator(".reader-marks label", { hasText: "claims" }).click();
  expect(await page.locator("#note-six-times").isVisible()).toBe(false);
  await goTo("sources/archive.html");
  await page.locator(".reader-marks input").first().waitFor();
  expect(await page.locator(".reader .finding.claim").first().isVisible()).toBe(false);
});

test("a phone has the notes below their paragraph, and nothing that is wider than it", async () => {
  const { page } = await atLecture({ viewport: sizes.phone });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(sizes.phone.width);
  const [passage, note] = await Promise.all([
    page.locator("#p2 > p").boundingBox(),
    page.locator("#p2 .finding").first().boundingBox(),
  ]);
  expect(note?.y).toBeGreaterThan((passage?.y ?? 0) + (passage?.height ?? 0) - 1);
});

test("the page is read without a script", async () => {
  const { page } = await atLecture();
  const address = page.url();
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false, viewport: sizes.desk });
  if (context === undefined) throw new Error("there is a browser");
  await context.addCookies(await page.context().cookies());
  const plain = await context.newPage();
  await plain.goto(address);
  expect(await plain.locator("#note-six-times").isVisible()).toBe(true);
  await context.close();
});

test("a text that is dropped can be kept in a folder", async () => {
  const { page, goTo, desk } = await open((one) =>
    one.drop("harbour.txt", Buffer.from("In 1917 about 700 men were dismissed.\n")),
  );
  await goTo("sources/harbour.html");
  expect(await page.locator(".keep-bar").textContent()).toContain("Not kept yet");
  const folder = join(copyOfExample("great-terror"), "kept");
  await page.locator('.keep-bar [name="folder"]').fill(folder);
  await page.locator(".keep-bar button").click();
  await expect.poll(() => desk.bench?.folder).toBe(folder);
  await expect.poll(() => page.locator(".keep-bar").count()).toBe(0);
});
