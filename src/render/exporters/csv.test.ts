import { expect, test } from "vitest";
import { madeFigure, madeReading } from "../../../test/support/made-reading.ts";
import { sampleReading } from "../../../test/support/sample-reading.ts";
import { csv } from "./csv.ts";

const options = { verbose: false, colour: false, width: 80 };

test("gives a row for each figure and each date, as wide as the head", () => {
  const reading = sampleReading();
  const rows = [...csv.export(reading, options)].join("").split("\r\n");
  expect(rows).toHaveLength(reading.figures.length + reading.dates.length + 1);
  const width = csv.head?.split(",").length;
  const simple = rows.filter((row) => row !== "" && !row.includes('"'));
  expect(simple.length).toBeGreaterThan(10);
  for (const row of simple) expect(row.split(",")).toHaveLength(width ?? 0);
  expect(rows.find((row) => row.includes("six hundred"))).toMatch(
    /^sources\/report\.txt,figure,f9,\d+,\d+,six hundred,count,600,600,,600,600,600,600,grave,/u,
  );
  expect(rows.find((row) => row.includes("1915"))).toMatch(
    /,date,d11,\d+,\d+,1915,calendar,.*,1915,1915-01-01,1915-12-31$/u,
  );
});

test("quotes what would break a row, and keeps a spreadsheet from running a formula", () => {
  const reading = madeReading([["paragraph", '=1+1 of "some", 12']], (find) => ({
    figures: [
      madeFigure(find('=1+1 of "some", 12'), -12, {}, { unit: "@SUM(A1)" }),
      madeFigure(find("12"), 12, {}, { unit: "-man" }),
    ],
  }));
  const rows = [...csv.export(reading, options)].join("").split("\r\n");
  expect(rows[0]).toContain(`,"'=1+1 of ""some"", 12",count,-12,-12,`);
  expect(rows[0]).toContain(",'@SUM(A1),");
  expect(rows[1]).toContain(",'-man,");
});
