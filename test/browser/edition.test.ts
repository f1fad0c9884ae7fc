import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { madeAttribution, madeDate, madeReading } from "../support/made-reading.ts";
import { sampleReading } from "../support/sample-reading.ts";
import { editionsInBrowser, sizes } from "./edition-in-browser.ts";

const open = editionsInBrowser();

/** The words in the column of a list, in the order they are shown. */
function column(page: Page, list: string, number: number): Promise<string[]> {
  return page.locator(`#${list} tbody td:nth-child(${number})`).allTextContents();
}

/** Whether an element is where a reader sees it. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

test("shows the whole text, and does nothing that a page on paper would not", async () => {
  const reading = sampleReading();
  const { page, trouble } = await open(reading);
  const shown = await page.locator("#text .passage").evaluateAll((passages) =>
    passages.map((passage) => {
      const copy = passage.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll(".notes, .reference")) added.remove();
      return copy.textContent;
    }),
  );
  const words = reading.document.blocks.map(({ span }) => reading.prose.text.slice(span.start, span.end));
  expect(shown.map((passage) => passage?.replace(/\s/gu, ""))).toEqual(
    words.map((block) => block.replace(/[\s|]/gu, "")),
  );
  expect(trouble).toEqual([]);
});

test("jumps from a quote to its words, and from the words to the finding", async () => {
  const { page } = await open(sampleReading());
  await page.locator(".finding.fails .quotes a").nth(1).click();
  await expect.poll(() => page.locator(":target").textContent()).toBe("610");
  expect(await isInView(page, ":target")).toBe(true);
  await page.locator(":target + .reference").click();
  expect(await page.locator(":target").getAttribute("class")).toContain("finding fails");
});

test("sets findings in the margin level with their words, one below the other", async () => {
  const { page } = await open(sampleReading());
  const boxes = await page.locator(".finding").evaluateAll((findings) =>
    findings.map((finding) => {
      const words = document.querySelector(`[data-finding="${finding.id}"]`);
      const { top, bottom, left } = finding.getBoundingClientRect();
      return { top, bottom, left, words: words?.getBoundingClientRect().top ?? 0 };
    }),
  );
  expect(boxes.length).toBe(8);
  for (const [i, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThan(700);
    expect(box.top).toBeGreaterThanOrEqual((boxes[i - 1]?.bottom ?? 0) - 1);
  }
  // It gives way to those crowding below it, by how much depends on the fonts of the machine: two lines at most.
  expect(Math.abs((boxes[0]?.top ?? 0) - (boxes[0]?.words ?? 99))).toBeLessThan(60);
});

test("sets findings after their paragraphs on a phone, without scrolling sideways", async () => {
  const { page } = await open(sampleReading(), { viewport: sizes.phone });
  const { widest, below } = await page.evaluate(() => {
    const finding = document.querySelector(".finding.fails");
    const words = finding?.closest(".passage")?.querySelector("p");
    const top = finding?.getBoundingClientRect().top ?? 0;
    return { widest: document.documentElement.scrollWidth, below: top - (words?.getBoundingClientRect().bottom ?? 0) };
  });
  expect(widest).toBe(sizes.phone.width);
  expect(below).toBeGreaterThanOrEqual(0);
  expect(below).toBeLessThan(40);
});

test("keeps every day in one line of the list of dates on a phone", async () => {
  const made = madeReading([["paragraph", "It lasted from 28 July 1914 to 11 November 1918."]], (find) => {
    const words = find("from 28 July 1914 to 11 November 1918");
    return { dates: [madeDate(words, "1914-07-28/1918-11-11", "1914-07-28", "1918-11-11")] };
  });
  const { page } = await open(made, { viewport: sizes.phone });
  const days = page.locator("#dates .day");
  expect(await days.allTextContents()).toEqual(["1914-07-28/", "1918-11-11", "1914-07-28", "1918-11-11"]);
  const lines = await days.evaluateAll((found) => found.map((day) => day.getClientRects().length));
  expect(lines).toEqual([1, 1, 1, 1]);
});

test("lists a claimant once, whether his words open a sentence or not", async () => {
  const made = madeReading(
    [["paragraph", "This myth says it is old. It is not, though this myth says it is."]],
    (find) => ({
      attributions: [
        madeAttribution("This myth", find("says"), find("it is old")),
        madeAttribution("this myth", find("says", 2), find("it is", 2)),
      ],
    }),
  );
  const { page } = await open(made);
  expect(await page.locator("#statements dt").allTextContents()).toEqual(["This myth"]);
});

test("sorts the figures by size, both ways, by kind, by unit and by place again", async () => {
  const { page } = await open(sampleReading());
  const heading = (name: string) => page.locator("#figures th", { hasText: name });
  const inPlace = await column(page, "figures", 2);
  await heading("Read as").locator("button").click();
  expect((await column(page, "figures", 2))[0]).toBe("roughly 4,000 people");
  expect(await heading("Read as").getAttribute("aria-sort")).toBe("descending");
  await heading("Read as").locator("button").click();
  expect((await column(page, "figures", 2))[0]).toBe("Nearly 17 per cent");
  await heading("Kind").locator("button").click();
  const kinds = await column(page, "figures", 5);
  expect(kinds).toEqual([...kinds].sort());
  await heading("Of").locator("button").click();
  const units = await column(page, "figures", 4);
  expect(units).toEqual([...units].sort());
  await heading("¶").locator("button").click();
  expect(await column(page, "figures", 2)).toEqual(inPlace);
  expect(await page.locator("th[aria-sort]").count()).toBe(1);
});

test("switches each kind of mark off and on again, and what holds with its findings", async () => {
  const { page } = await open(sampleReading());
  for (const kind of ["figure", "date", "name", "statement"]) {
    const look = () =>
      page
        .locator(`#text .${kind}`)
        .first()
        .evaluate((mark) => {
          const { backgroundColor, borderBottomStyle } = getComputedStyle(mark);
          return `${backgroundColor} ${borderBottomStyle}`;
        });
    const before = await look();
    await page.locator(`#mark-${kind}s`).uncheck();
    expect(await look()).toBe("rgba(0, 0, 0, 0) none");
    await page.locator(`#mark-${kind}s`).check();
    expect(await look()).toBe(before);
    expect(before).not.toBe("rgba(0, 0, 0, 0) none");
  }
  await page.locator("#mark-holding").uncheck();
  expect(await page.locator(".finding.holds").first().isVisible()).toBe(false);
  expect(await page.locator(".finding.fails").isVisible()).toBe(true);
  expect(await page.locator(".stepper output").textContent()).toBe("4 findings");
});

test("goes through the findings by key and by button", async () => {
  const { page } = await open(sampleReading());
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("j");
  expect(await focused()).toBe("Finding 1: fails");
  await page.keyboard.press("n");
  expect(await focused()).toBe("Finding 2: strained");
  await page.keyboard.press("k");
  await page.keyboard.press("p");
  expect(await focused()).toBe("Finding 8: needs a fact");
  expect(await isInView(page, ":focus")).toBe(true);
  await page.locator(".stepper button").last().click();
  expect(await focused()).toBe("Finding 1: fails");
  expect(await page.locator(".stepper output").textContent()).toBe("1 of 8");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  expect(await page.locator(".finding:focus details").evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
});

test("offers to skip to the text first of all, and shows where the focus is", async () => {
  const { page } = await open(sampleReading());
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  expect(await skip.textContent()).toBe("Skip to the text");
  expect(await skip.evaluate((link) => link.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
  expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
});

test("turns light or dark when told to, and otherwise follows the system", async () => {
  const { page } = await open(sampleReading(), { colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.locator("#scheme-light").check();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.locator("#scheme-dark").check();
  expect(await paper()).toBe(dark);
});

test("reads, links and unfolds without script", async () => {
  const { page } = await open(sampleReading(), { javaScriptEnabled: false });
  await page.locator(".finding.fails .quotes a").first().click();
  expect(page.url()).toMatch(/#w1-1$/u);
  expect(await page.locator(".finding.fails").isVisible()).toBe(true);
  expect(await page.locator("th button").count()).toBe(0);
  expect(await page.locator(".toolbar fieldset").first().isVisible()).toBe(false);
  await page.locator(".finding.holds summary").first().click();
  expect(await page.locator(".finding.holds .quotes").first().isVisible()).toBe(true);
});

test("prints without its switches, light, with the working of what holds", async () => {
  const { page } = await open(sampleReading(), { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator(".toolbar").isVisible()).toBe(false);
  expect(await page.locator(".stepper").isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".finding.holds .working").first().isVisible()).toBe(true);
});

test("says so where there is nothing to show", async () => {
  const { page, trouble } = await open(madeReading([["paragraph", "Nothing to count here."]]));
  expect(await page.locator("#findings").textContent()).toContain("Nothing in this text could be checked");
  expect(await page.locator("#figures").textContent()).toContain("No figures in this text.");
  expect(await page.locator(".stepper").count()).toBe(0);
  expect(trouble).toEqual([]);
});
