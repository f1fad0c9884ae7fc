import { expect, it } from "vitest";
import { timeline } from "../../src/render/site/views/timeline.ts";
import { bookOf, exampleBook } from "../support/book.ts";
import { countOf, pageOf, wordsOf } from "../support/site-page.ts";
import { strike } from "../support/strike-casebook.ts";

const page = pageOf(timeline, bookOf(strike));

it("draws what has a date once, on the lane of its sort", () => {
  expect(countOf(page, "thing")).toBe(9);
  expect(countOf(page, "lane")).toBe(5);
});

it("marks what clashes, in the drawing and in words", () => {
  expect(countOf(page, "clashing")).toBe(2);
  expect(wordsOf(page)).toMatch(/died 1916 ?Otto Lind ✗ clashes/u);
  expect(wordsOf(page)).toMatch(/Dates that cannot all hold .*after the death of otto/u);
});

it("tells the same in order of time", () => {
  expect(wordsOf(page)).toMatch(
    /born 13 February 1890.*founded 1905.*February 1917 to April 1917.*4 March 1917.*May 1918.*June 1918.*1950/u,
  );
});

it("puts days to what is taken away", () => {
  expect(page.exports.find(({ ending }) => ending === "csv")?.text).toContain(
    "strike,Events,The strike,February 1917 to April 1917,1917-02-01,1917-04-30,clashes",
  );
});

it("a casebook without a date says so, and one that has some gives a drawing", async () => {
  expect(wordsOf(pageOf(timeline, bookOf("person anna\n")))).toContain("Nothing has a date yet.");
  const { exports } = pageOf(timeline, await exampleBook("great-terror"));
  expect(exports.map(({ ending }) => ending)).toEqual(["svg", "csv"]);
});

it("a great many things are told, and not all drawn", () => {
  const many = Array.from(
    { length: 400 },
    (_, i) =>
      `event e${i} "Event number ${i}"\n  when: 1900-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}/${1901 + i}\n`,
  );
  const crowded = pageOf(timeline, bookOf(many.join("\n")));
  expect(wordsOf(crowded)).toMatch(/\d+ more are in the table only/u);
  expect(wordsOf(crowded)).toContain("Event number 399");
});
