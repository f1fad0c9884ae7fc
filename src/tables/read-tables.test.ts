import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { folderWith } from "../../test/support/folder.ts";
import { tablesFrom } from "../../test/support/table.ts";
import { workbook } from "../../test/support/workbook.ts";
import { auditTable } from "./audit-table.ts";
import { readTables, tablesIn } from "./read-tables.ts";
import { repairTable } from "./repair-table.ts";
import { tableOf } from "./table.ts";

const LIMIT = 1 << 26;

it("reads a workbook, and names its cells as a spreadsheet does", async () => {
  const rows = [
    ["year", "n", "m", "all"],
    [1901, 1.5, 2, 3.5],
    [1902, 2, 2.25, 4.25],
    [1903, 7, null, 8],
    [1904, 5, 6, 12],
  ];
  const file = await tablesIn("a.xlsx", workbook("Sheet 1", rows), LIMIT);
  if ("code" in file) throw new Error(file.message);
  const [table] = file.grids.map((grid) => tableOf(grid, file.source));
  expect(table?.title).toBe("Sheet 1");
  const findings = table === undefined ? [] : auditTable(table).findings;
  expect(findings.map(({ level, notes }) => [level, notes])).toEqual([
    ["needs-fact", ["cell: Sheet 1!D4"]],
    ["fails", ["cell: Sheet 1!D5"]],
  ]);
});

it("refuses a file that is longer than any table, without reading it whole", async () => {
  const folder = folderWith({});
  const path = join(folder, "long.csv");
  writeFileSync(path, "year,place,dead,hurt,missing,who they were,and what is said of them\n".repeat(600_000));
  expect(await readTables("long.csv", { cwd: folder, maxSize: LIMIT })).toMatchObject({ code: "table-too-long" });
  expect(await readTables("long.csv", { cwd: folder, maxSize: 1000 })).toMatchObject({ code: "file-too-large" });
});

it("never throws, and gives every cell a place within the text", () => {
  const word = fc.constantFrom(
    "1",
    "23",
    "1,234",
    "Total",
    '"',
    ",",
    ";",
    "|",
    "\n",
    "\r\n",
    "---",
    "<td>",
    "<tr>",
    "<table>",
    " ",
    "*",
    "of which",
    "1921",
    "–",
    "%",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.constantFrom("t.csv", "t.tsv", "t.md", "t.html"),
      (words, path) => {
        const text = words.join("");
        for (const table of tablesFrom(text, path)) {
          auditTable(table, table);
          repairTable(table, { work: 10_000 });
          for (const { place } of table.cells.flat()) {
            if (place.type !== "span") throw new Error("a text has spans");
            const { start, end } = place.span;
            expect(start <= end && start >= 0 && end <= text.length).toBe(true);
          }
        }
      },
    ),
  );
});
