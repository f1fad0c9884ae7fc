// Takes the pictures of the workbench that the documentation shows, each view at a desk's and a phone's width, light and
// dark, from a copy of an example: `npm run pictures`.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

const out = "docs/images/workbench";
const pages = {
  overview: "index.html",
  reader: "sources/lecture.html",
  claim: "claims/half-in-two-years.html",
  question: "questions/convicted.html",
  dossier: "dossiers/lecturer.html",
  timeline: "timeline/index.html",
  network: "network/index.html",
  findings: "findings/index.html",
  editor: "edit/index.html?file=lecture.case",
  forms: "edit/forms.html?id=half-in-two-years",
  search: "search/index.html?q=million",
};
/** What is there only when the page has asked the server for it. */
const fetched = { editor: ".cm-line", forms: "form.declaration", search: ".hits a" };
const sizes = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

const folder = mkdtempSync(join(tmpdir(), "elenchus-pictures-"));
cpSync("examples/great-terror", folder, { recursive: true });
mkdirSync(out, { recursive: true });
const server = spawn(process.execPath, ["dist/cli/main.js", "open", folder, "--no-browser"]);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
try {
  const address = new URL(String(await new Promise((resolve) => server.stdout.once("data", resolve))).trim());
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(address.href);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(new URL(path, address.origin).href);
        await page.locator("html.scripted main:not([aria-busy])").waitFor();
        const asked = fetched[name];
        if (asked !== undefined) await page.locator(asked).first().waitFor();
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(out, `${name}-${size}-${colorScheme}.jpg`), type: "jpeg", quality: 72 });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${out}: ${Object.keys(pages).length * 4} pictures\n`);
