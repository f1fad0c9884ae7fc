import { expect, test } from "vitest";
import type { Reading } from "../../src/examine.ts";
import { madeAttribution, madeDate, madeFigure, madeFinding, madeName, madeReading } from "../support/made-reading.ts";
import { readingOf } from "../support/reading.ts";
import { editionsInBrowser, sizes } from "./edition-in-browser.ts";

const open = editionsInBrowser();

const attacks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(2)>",
  '"><svg onload=alert(3)>',
  "'><iframe srcdoc='<script>alert(4)</script>'></iframe>",
  "</title></style></script><script>alert(5)</script>",
  "<a href='javascript:alert(6)'>980 men</a>",
  "<style>*{display:none}</style><meta http-equiv=refresh content='0;url=https://example.org'>",
  "<link rel=stylesheet href=https://example.org/a.css><form action=https://example.org><button>go</button></form>",
  "&lt;b&gt; &#60;b&#62; \u0000 \u001b[31m {{alert(7)}}",
  "\u202Eevil\u202C \u2067שלום 12 עולם مرحبا\u2069",
];

/** A reading in which every field that a source can fill is an attack. */
function hostileReading(attack: string): Reading {
  const made = madeReading(
    [
      ["title", `Title ${attack}`],
      ["heading", `Heading ${attack}`, 1],
      ["paragraph", `Words ${attack} and more.`],
      ["table", `a ${attack} | b\n1 | 2`],
      ["boilerplate", attack],
    ],
    (find) => {
      const words = find(attack, 3);
      return {
        figures: [madeFigure(words, 1, {}, { unit: attack, hedge: attack, attribution: 0 })],
        dates: [madeDate(words, attack, "1937-01-01")],
        names: [{ ...madeName(attack, "person", [words]), suggestions: [{ label: attack, reason: attack }] }],
        attributions: [madeAttribution(attack, find("Words"), words)],
        findings: [
          madeFinding("share", "fails", attack, [[words, attack]], {
            working: [attack],
            notes: [attack],
            help: attack,
          }),
        ],
      };
    },
  );
  const source = { ...made.document.source, path: attack };
  return { ...made, document: { ...made.document, source } };
}

test.each(attacks)("shows %j and does nothing else", async (attack) => {
  const { page, trouble } = await open(hostileReading(attack));
  const seen = attack.replace(/\p{Cc}/gu, "\ufffd");
  expect(await page.title()).toContain(seen.replace(/\s+/gu, " ").trim());
  expect(await page.locator("#p1").textContent()).toContain(seen);
  expect(await page.locator("script").count()).toBe(2);
  expect(await page.locator("img, iframe, object, embed, form, link, base, [onload], [onerror]").count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"], a:not([href^="#"])').count()).toBe(0);
  expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(0);
  expect(trouble).toEqual([]);
});

test.each(["desk", "phone"] as const)("stays within a %s with a line of ten thousand characters", async (size) => {
  const long = "x".repeat(10_000);
  const { page, trouble } = await open(hostileReading(long), { viewport: sizes[size] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(sizes[size].width);
  expect(trouble).toEqual([]);
});

test("keeps the scripts of a page it has read out of the edition", async () => {
  const body = attacks.map((attack) => `<p>In 1937 there were 980 men. ${attack}</p>`).join("\n");
  const source = `<!doctype html><html><head><title>A report</title><script>alert(0)</script></head><body onload="alert(9)"><main>${body}</main></body></html>`;
  const { page, trouble } = await open(readingOf(source, "page.html"));
  expect(await page.locator("#text").textContent()).toContain("980 men");
  expect(await page.locator("script").count()).toBe(2);
  expect(await page.locator("img, iframe, object, embed, form, link, base, [onload], [onerror]").count()).toBe(0);
  expect(trouble).toEqual([]);
});
