// Takes the picture of the reading edition that the README shows, from the edition of the demonstration: `npm run picture`.
import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

const path = "docs/images/reading-edition.png";
const viewport = { width: 1280, height: 800 };

mkdirSync("docs/images", { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(pathToFileURL(resolve("reading/titanic.html")).href);
  const finding = page.locator(".finding.fails").first();
  const { top } = await finding.evaluate((element) => element.getBoundingClientRect());
  await page.evaluate((y) => window.scrollTo(0, y), top - viewport.height / 3);
  await page.screenshot({ path });
} finally {
  await browser.close();
}
process.stdout.write(`${path}: ${Math.round(statSync(path).size / 1000)} kB\n`);
