import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { longReport } from "../support/long-report.ts";
import { select, workbenchesInBrowser } from "./workbench-in-browser.ts";

const open = workbenchesInBrowser();

/** What the browser has done so far; time is left out, since it is the machine's. */
async function workDone(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The layouts, style recalculations and changed elements that something takes. */
async function workOf(page: Page, session: CDPSession, what: () => Promise<unknown>) {
  await page.evaluate(() => {
    const counted = { changes: 0 };
    const observer = new MutationObserver((records) => {
      counted.changes += records.length;
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { counted, observer });
  });
  const before = await workDone(session);
  await what();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const after = await workDone(session);
  const changes = await page.evaluate(() => {
    const { counted, observer } = window as unknown as { counted: { changes: number }; observer: MutationObserver };
    observer.disconnect();
    return counted.changes;
  });
  const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return { layouts: grown("LayoutCount"), styles: grown("RecalcStyleCount"), changes };
}

test("in a text of 200,000 words with 10,000 anchors, what an interaction takes does not grow with the text", async () => {
  const files = longReport(2400, 12);
  expect((files["sources/long.txt"] ?? "").split(/\s+/u).length).toBeGreaterThan(200_000);
  const folder = folderWith(files);
  const { page, goTo, trouble } = await open((desk) => desk.open(folder));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await goTo("sources/long.html");
  await page.locator(".reader-marks").waitFor();
  const size = await page.evaluate(() => document.documentElement.outerHTML.length);
  expect(size).toBeLessThan(6_000_000);
  expect(await page.locator(".reader span[id]").count()).toBeGreaterThan(9_000);

  const opened = await workDone(session);
  // What is far from the screen is not laid out, and no mark has a listener of its own.
  expect((opened.LayoutObjects ?? 0) / (opened.Nodes ?? 1)).toBeLessThan(0.25);
  expect(opened.JSEventListeners).toBeLessThan(150);

  const steps = 12;
  const scrolled = await workOf(page, session, async () => {
    for (let i = 0; i < steps; i += 1) {
      await page.mouse.wheel(0, 700);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
  });
  expect(scrolled.layouts / steps).toBeLessThan(8);
  expect(scrolled.styles / steps).toBeLessThan(12);
  expect(scrolled.changes / steps).toBeLessThan(40);

  await goTo("sources/long.html#p1201");
  const chosen = await workOf(page, session, async () => {
    await select(page, "Report 1200 has about 7900 stokers were dismissed");
    await page.locator(".claim-this").waitFor();
  });
  expect(chosen.layouts).toBeLessThan(16);
  expect(chosen.changes).toBeLessThan(40);

  const pointed = await workOf(page, session, () => page.locator("#p1201 .finding").first().hover());
  expect(pointed.layouts).toBeLessThan(12);
  expect(pointed.changes).toBeLessThan(20);
  expect(trouble).toEqual([]);
}, 300_000);
