import { describe, expect, test } from "vitest";
import type { Reference } from "../render/site/citing/citer.ts";
import { citer } from "./citer.ts";

const page: Reference = {
  id: "claims-six-times",
  type: "webpage",
  title: "shot-37-38 = over 6 * {others} & 5%",
  author: [],
  issued: null,
  container: "The Great Terror in figures",
  genre: null,
  archive: null,
  shelfmark: null,
  url: "https://example.org/a_b/claims/six-times.html",
};

const ledger: Reference = {
  ...page,
  id: "ledger",
  type: "manuscript",
  title: "Портовая книга",
  author: [{ literal: "Солженицын, А." }],
  issued: "os:1812-08-26",
  container: null,
  archive: "State Archive, Perm",
  shelfmark: "f. 641, op. 1, d. 17",
  url: null,
};

describe("references", () => {
  const { inWords, bibtex, ris } = citer();

  test("in words, a page and one after it, as they are and not turned by the style", () => {
    expect(inWords(page)).toBe(
      "shot-37-38 = over 6 * {others} & 5%. (n.d.). The Great Terror in figures. Retrieved https://example.org/a_b/claims/six-times.html",
    );
    expect(inWords({ ...page, title: "of “them”", url: null })).toBe("of “them”. (n.d.). The Great Terror in figures.");
  });

  test("in words, a source by whoever made it, with its date and where it lies", () => {
    expect(inWords(ledger)).toBe("Солженицын, А. (1812). Портовая книга. State Archive, Perm (f. 641, op. 1, d. 17).");
  });

  test("as BibTeX, in letters of any script, with what TeX would take for a command made words", () => {
    expect(bibtex(page)).toContain("@misc{claims-six-times,");
    expect(bibtex(page)).toContain("title = {shot-37-38 = over 6 * \\{others\\} \\& 5\\%},");
    expect(bibtex(page)).toContain("url = {https://example.org/a_b/claims/six-times.html},");
    expect(bibtex(ledger)).toContain("Портовая книга");
    expect(bibtex(ledger)).toContain("note = {State Archive, Perm, f. 641, op. 1, d. 17}");
  });

  test("as RIS, with the shelfmark in a note", () => {
    expect(ris(ledger)).toContain("TI  - Портовая книга");
    expect(ris(ledger)).toContain("N1  - State Archive, Perm, f. 641, op. 1, d. 17");
    expect(ris(ledger).startsWith("TY  - ")).toBe(true);
  });
});
