import { describe, expect, it } from "vitest";
import { tables } from "../../src/render/site/views/tables.ts";
import { bookOf } from "../support/book.ts";
import { countOf, pageOf, wordsOf } from "../support/site-page.ts";

const casebook = `
person clerk "The clerk"
source ledger "The ledger"

table dismissed "Dismissed by trade"
  file: dismissed.csv
  in: ledger p. 4
  total: all
  counts: people
  repaired:
    - 1918, smiths: 21

quantity smiths "Smiths dismissed"
  counts: people

claim as-written
  by: clerk
  says: smiths = dismissed[1917, smiths]
`;
const file = "year,smiths,stokers,all\n1917,12,30,42\n1918,12,31,52\n1919,10,11,21\nall,43,72,115\n";

describe("the page of a table", () => {
  const page = pageOf(tables, bookOf(casebook, { "dismissed.csv": file }), "dismissed");
  const words = wordsOf(page);

  it("marks the sums that do not come out, and says why", () => {
    expect(countOf(page, "wrong")).toBe(2);
    expect(words).toMatch(/Sums that do not come out .*12 \+ 31 = 43 < 52/u);
  });

  it("sets the proposed figure over the old", () => {
    expect(page.main.markup).toContain("<ins>21</ins><del>12</del>");
    expect(words).toContain("1918, smiths: 12 → 21");
    expect(words).toContain("A repair proves consistency, not truth.");
  });

  it("tells what somebody has confirmed", () => {
    expect(words).toMatch(/Confirmed 1918, smiths: 21/u);
  });

  it("leads from a cell to the claim that names it, and back", () => {
    expect(page.main.markup).toContain('<a href="../claims/as-written.html">12</a>');
    expect(words).toMatch(/Used by claims .*The clerk ?as-written ?dismissed\[1917, smiths\]/u);
  });

  it("gives the table as it was read", () => {
    expect(page.exports[0]?.text).toBe(file.replaceAll("\n", "\r\n"));
  });
});

it("the list sums up what the checks came to", () => {
  expect(wordsOf(pageOf(tables, bookOf(casebook, { "dismissed.csv": file })))).toMatch(
    /Dismissed by trade .*sums: .* hold and 2 fail/u,
  );
});

it("a table whose file is not there says so", () => {
  expect(wordsOf(pageOf(tables, bookOf(casebook), "dismissed"))).toContain("could not be read");
});

it("a casebook without a table says so", () => {
  expect(wordsOf(pageOf(tables, bookOf("")))).toContain("No table is declared yet.");
});
