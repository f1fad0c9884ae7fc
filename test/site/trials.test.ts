import { expect, test } from "vitest";
import { Links } from "../../src/render/site/links.ts";
import { claims } from "../../src/render/site/views/claims.ts";
import { tables } from "../../src/render/site/views/tables.ts";
import { bookOf } from "../support/book.ts";

const casebook = `person clerk

source ledger
  file: ledger.txt

table losses
  in: ledger
  file: losses.csv

claim twice
  by: clerk
  says: losses[1902, dead] = over 2 * losses[1901, dead]
  bases: 1900
`;
const sources = { "ledger.txt": "A ledger.\n", "losses.csv": "year,dead\n1900,40\n1901,10\n1902,30\n" };

test("the page of a claim about a table tells how it fares on every base, and so does that of the table", () => {
  const book = bookOf(casebook, sources);
  const onClaim = claims.page(book, "twice", new Links("claims/twice.html"))?.main.markup ?? "";
  expect(onClaim).toContain("On every base");
  expect(onClaim).toContain("losses[1901, dead]");
  expect(onClaim).toMatch(/30 \/ 10 = 3/u);
  const onTable = tables.page(book, "losses", new Links("tables/losses.html"))?.main.markup ?? "";
  expect(onTable).toContain("Claims on every base");
});

test("a claim that names no cell is tried on none", () => {
  const book = bookOf("person clerk\n\nclaim words\n  by: clerk\n  says: all was lost\n");
  expect(claims.page(book, "words", new Links("claims/words.html"))?.main.markup).not.toContain("every base");
});
