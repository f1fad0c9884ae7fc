import { describe, expect, it } from "vitest";
import { dossiers } from "../../src/render/site/views/dossiers.ts";
import { bookOf } from "../support/book.ts";
import { pageOf, wordsOf } from "../support/site-page.ts";
import { strike } from "../support/strike-casebook.ts";

const book = bookOf(strike);

describe("the dossier of a person", () => {
  const words = wordsOf(pageOf(dossiers, book, "anna"));

  it("has what is declared", () => {
    expect(words).toMatch(
      /Also ?A\. Berg Born ?13 February 1890 Member ?The union 1914–1930 At ?The harbour 1917–1918/u,
    );
  });

  it("has what the person says, and what is said about the person by name", () => {
    expect(words).toMatch(/Says .*the books were burnt.*I burnt them/u);
    expect(words).toMatch(/Said about it .*Paul Holm ?Anna Berg burnt the books/u);
  });

  it("tells when the person can have been born", () => {
    const possible = bookOf(strike.replace("  died: 1916\n", ""));
    expect(wordsOf(pageOf(dossiers, possible, "anna"))).toMatch(/When born on 1890-02-13/u);
    expect(words, "from what cannot be, nothing follows").not.toContain("born on");
  });

  it("names whom the person was together with, and how", () => {
    expect(words).toMatch(/belonged to the same group ?Otto Lind ?The union/u);
    expect(words).toMatch(/takes part too ?Otto Lind ?The strike/u);
    expect(words).toMatch(/saw it, while this one says or made it ?Paul Holm ?The letter/u);
  });

  it("has its dates in order of time", () => {
    expect(words).toMatch(
      /born 13 February 1890 ?Anna Berg.*February 1917 to April 1917 ?The strike.*4 March 1917 ?The letter.*May 1918/u,
    );
  });
});

it("a conflict stands in the dossier of whom it is about", () => {
  expect(wordsOf(pageOf(dossiers, book, "otto"))).toMatch(/Conflicts .*after the death of otto/u);
  expect(wordsOf(pageOf(dossiers, book, "paul"))).not.toContain("Conflicts");
});

it("a document tells through whose hands it went, and who saw it", () => {
  const words = wordsOf(pageOf(dossiers, book, "letter"));
  expect(words).toMatch(/Custody ?kept by Paul Holm Seen by ?Paul Holm/u);
});

it("a group tells what it was told", () => {
  expect(wordsOf(pageOf(dossiers, book, "union"))).toMatch(/Was told .*Anna Berg ?I burnt them/u);
});

it("the list has everything by kind, and counts it", () => {
  const words = wordsOf(pageOf(dossiers, book));
  expect(words).toMatch(/People 3 Anna Berg \d+ mentions Otto Lind/u);
  expect(words).toMatch(/Documents 1 The letter/u);
  expect(words).not.toContain("The ledger");
});

it("an empty casebook says so", () => {
  expect(wordsOf(pageOf(dossiers, bookOf("")))).toContain("Nobody and nothing is declared yet.");
});
