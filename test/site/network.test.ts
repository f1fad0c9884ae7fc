import { expect, it } from "vitest";
import { network } from "../../src/render/site/views/network.ts";
import { bookOf, exampleBook } from "../support/book.ts";
import { countOf, pageOf, wordsOf } from "../support/site-page.ts";
import { strike } from "../support/strike-casebook.ts";

const page = pageOf(network, bookOf(strike));
const csv = page.exports.find(({ ending }) => ending === "csv")?.text ?? "";

it.each([
  "ledger,is drawn on by,memoir,1950,memoir",
  "anna,made,ledger,1918,ledger",
  "anna,wrote,letter,1917,letter",
  "letter,was seen by,paul,1917,letter",
  "letter,went through the hands of,paul,1917,letter",
  "otto,is reported by,paul,1950,heard",
  "anna,is repeated by,paul,1950,burnt-too",
  "anna,testified to,union,1918,confession",
  "otto,belonged to,union,1905,otto",
])("knows that %s", (line) => {
  expect(csv).toContain(`${line}\r\n`);
});

it("draws each node and each tie once, and tells the ties as a table", () => {
  expect(countOf(page, "node")).toBe(7);
  expect(countOf(page, "edge")).toBe(csv.trim().split("\r\n").length - 1);
  expect(countOf(page, "tie")).toBe(countOf(page, "edge"));
});

it("puts whoever takes below whom it takes from", () => {
  const y = (id: string) =>
    Number(
      new RegExp(`${id}\\.html" class="node[^>]*>.*?<rect x="[^"]*" y="([^"]*)"`, "u").exec(page.main.markup)?.[1],
    );
  expect(y("ledger")).toBeLessThan(y("memoir"));
  expect(y("anna")).toBeLessThan(y("ledger"));
});

it("offers the years from the first to the last", () => {
  expect(page.main.markup).toContain(
    'data-island="year-slider" data-props="{&quot;from&quot;:1905,&quot;to&quot;:1950}"',
  );
});

it("shows the descent of the sixty million", async () => {
  const { exports } = pageOf(network, await exampleBook("great-terror"));
  const rows = exports.find(({ ending }) => ending === "csv")?.text ?? "";
  expect(rows).toContain("kurganov,is repeated by,solzhenitsyn");
  expect(rows).toContain("solzhenitsyn,is repeated by,posters");
});

it("says so where nobody has anything from anybody", () => {
  expect(wordsOf(pageOf(network, bookOf("person anna\n")))).toContain("Nobody is said to have anything");
});
