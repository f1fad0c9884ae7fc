import { describe, expect, it } from "vitest";
import { questions } from "../../src/render/site/views/questions.ts";
import { bookOf, exampleBook } from "../support/book.ts";
import { pageOf, wordsOf } from "../support/site-page.ts";
import { webPage } from "../support/web-page.ts";

const crew = `
person mate "The mate"
person cook "The cook"
person clerk "The clerk"

quantity crew "All hands"
  counts: people
  when: 1805
  parts: sailors, others

quantity sailors "Sailors"
quantity others "Others"

quantity muster "On the muster roll"
  counts: names
  stands-for: crew

claim about-forty
  by: mate
  says: crew = about 40

claim thirty-sailors
  by: mate
  says: sailors = 30

claim at-most
  by: cook
  via: clerk
  says: crew < 60
  copies: on-the-roll

claim on-the-roll
  by: clerk
  says: muster = 45

claim most-are-sailors
  by: cook
  says: sailors = over half of crew
`;

describe("a page of a quantity", () => {
  const book = bookOf(crew);
  const page = pageOf(questions, book, "crew");
  const words = wordsOf(page);

  it("says what it counts", () => {
    expect(words).toContain("Counts people, 1805.");
  });

  it("has every figure with how it is read, those of what stands for it among them", () => {
    expect(words).toMatch(/The mate crew = about 40 35 to 45, generously 20 to 60/u);
    expect(words).toMatch(/The cook crew < 60 fewer than 60/u);
    expect(words).toMatch(/The clerk muster = 45counts On the muster roll: names, 1805 45/u);
  });

  it("says whom a figure was taken from", () => {
    expect(words).toContain("from on-the-roll");
    expect(words).toContain("as told by The clerk");
  });

  it("tells what follows from all that is said", () => {
    expect(words).toMatch(/What follows 45at least by on-the-rollat most by about-forty/u);
  });

  it("sets beside it what compares it with others, worked out", () => {
    expect(words).toMatch(/Set against other quantities .*sailors = over half of crew/u);
  });

  it("names what is tied to it", () => {
    expect(words).toMatch(/The whole of ?Sailors people, 1805 ?Others/u);
    expect(words).toMatch(/Taken for it ?On the muster roll/u);
  });

  it("draws a row for every figure, and the band of what follows", () => {
    const { elements } = webPage(page.main.markup);
    const having = (name: string) =>
      elements.filter(({ attributes }) => attributes.get("class")?.split(" ").includes(name)).length;
    expect(having("row")).toBe(3);
    expect(having("band")).toBe(2);
  });

  it("gives the drawing and the figures to take away", () => {
    const [svg, csv] = page.exports;
    expect(svg?.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(csv?.text).toContain("crew,about-forty,The mate,crew = about 40,35 to 45,20 to 60,holds");
  });
});

describe("what cannot all hold", () => {
  it("is told for each speaker alone, without a band", async () => {
    const book = await exampleBook("great-terror");
    const page = pageOf(questions, book, "shot-37-38");
    expect(wordsOf(page)).toMatch(/cannot all hold, .*V. Z. Rogovin: more than 600,000 and at most 800,000/u);
    expect(page.main.markup).not.toContain('class="band');
    expect(wordsOf(page)).toContain("681,692 / 117,763 = 5.79");
  });
});

it("a quantity of which nobody says anything says so", () => {
  const page = pageOf(questions, bookOf("quantity crew\n  counts: people\n"), "crew");
  expect(wordsOf(page)).toContain("Nobody gives a figure for it.");
  expect(page.exports.map(({ ending }) => ending)).toEqual(["csv"]);
});

it("the list tells what each counts, and how many speak of it", () => {
  expect(wordsOf(pageOf(questions, bookOf(crew), null))).toContain("All hands people, 1805 · 3 statements");
});
