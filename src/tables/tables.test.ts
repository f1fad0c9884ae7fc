import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableFrom, tablesFrom } from "../../test/support/table.ts";
import { auditTable } from "./audit-table.ts";
import { figureAt } from "./margin.ts";
import type { Sum } from "./sum.ts";
import type { Table } from "./table.ts";

/** "sentenced = death + exile". */
function told(table: Table): readonly string[] {
  const words = (lines: Table["rows"], { total, parts, isWhole }: Sum) =>
    `${lines[total]?.label} ${isWhole ? "=" : "≥"} ${parts.map((part) => lines[part]?.label).join(" + ")}`;
  return [
    ...table.columnSums.map((sum) => words(table.columns, sum)),
    ...table.rowSums.map((sum) => words(table.rows, sum)),
  ];
}

/** The figures row by row; ? where one is not known. */
function figures(table: Table): readonly string[] {
  return table.rows.map(({ label }, row) => {
    const cells = table.columns.map((_, column) => figureAt(table, { row, column }) ?? "?");
    return [label, ...cells].join(" ");
  });
}

describe("how a table is understood", () => {
  it("finds subtotals, and the total of the subtotals", () => {
    const table = tableFrom(
      "place,men,women,all\na,1,20,21\nb,30,4,34\nTotal north,31,24,55\nc,5,60,65\nd,7,8,15\nTotal south,12,68,80\nTotal,43,92,135\n",
    );
    expect(told(table)).toEqual([
      "all = men + women",
      "Total north = a + b",
      "Total south = c + d",
      "Total = Total north + Total south",
    ]);
    expect(auditTable(table).findings).toEqual([]);
  });

  it("reads indentation and of which", () => {
    const table = tableFrom("place,men\nNorth,31\n  a,1\n  b,30\nSouth,12\n  c,5\n  d,7\nof which free,3\nTotal,43\n");
    expect(told(table)).toEqual(["North = a + b", "South = c + d", "d ≥ of which free", "Total = North + South"]);
  });

  it("reads two rows of headings, a title, a unit and notes", () => {
    const table = tableFrom(
      "Deaths by cause\n(thousands)\n,men,,women,\nyear,fever,wounds,fever,wounds\n1901,10,20,1,2\n1902,11,21,3,4\n* to June\nSource: the office\n",
    );
    expect(table.columns.map(({ label }) => label)).toEqual([
      "men / fever",
      "men / wounds",
      "women / fever",
      "women / wounds",
    ]);
    expect(table.scale).toBe(1000);
    expect(table.rows.map(({ label }) => label)).toEqual(["1901", "1902"]);
    expect(table.layout.noteRows).toEqual([6, 7]);
  });

  it.each([
    ["urban,rural,urban,rural", ["Men / urban", "Men / rural", "Women / urban", "Women / rural"]],
    ["1900,1901,1900,1901", ["Men / 1900", "Men / 1901", "Women / 1900", "Women / 1901"]],
    ["urban,rural,all,absent", ["Men / urban", "rural", "Women / all", "absent"]],
  ])("sets a heading over several columns where they come back below it: %s", (below, labels) => {
    const table = tableFrom(`,Men,,Women,\n,${below}\nNorth,10,20,30,40\nSouth,1,2,3,4\nTotal,11,22,33,44\n`);
    expect(table.columns.map(({ label }) => label)).toEqual(labels);
    expect(table.rows.map(({ label }) => label)).toEqual(["North", "South", "Total"]);
  });

  it("takes years across the head for headings", () => {
    const table = tableFrom("place,1901,1902,1903\na,1,2,3\nb,4,5,6\nTotal,5,7,9\n");
    expect(table.columns.map(({ year }) => year)).toEqual([1901, 1902, 1903]);
    expect(told(table)).toEqual(["Total = a + b"]);
  });

  it("is told which rows are sums", () => {
    const text = "place,n\na,1\nb,2\neverybody,3\nTotal,9\n";
    expect(told(tableFrom(text, "t.csv", { totals: ["everybody"] }))).toEqual(["everybody = a + b"]);
  });

  it("has a table without any sum", () => {
    expect(told(tableFrom("year,n,m\n1901,3,7\n1902,9,1\n1903,4,4\n"))).toEqual([]);
  });
});

describe("what cells say", () => {
  it.each([
    ["1,234", "1,234,567", "12,345"],
    ["1.234", "1.234.567", "12.345"],
    ["1 234", "1\u202f234\u202f567", "12\u00a0345"],
    ["1'234", "1’234’567", "12'345"],
    ["1_234", "1_234_567", "12_345"],
  ])("thousands: %s", (...cells) => {
    const table = tableFrom(`a;n\n${cells.map((cell, i) => `row ${"abc"[i]};${cell}`).join("\n")}\n`);
    expect(figures(table)).toEqual(["row a 1234", "row b 1234567", "row c 12345"]);
  });

  it("reads decimal commas and decimal points by what the table shows", () => {
    expect(figures(tableFrom("a;n\nx;1.234,5\ny;12,25\n"))).toEqual(["x 1234.5", "y 12.25"]);
    expect(figures(tableFrom('a,n\nx,"1,234.5"\ny,12.25\n'))).toEqual(["x 1234.5", "y 12.25"]);
  });

  it("sets marks of footnotes aside", () => {
    const table = tableFrom("a,n,m\nx,12*,13[1]\ny,14a,15¹\nz,† 16,17 (b)\n");
    expect(figures(table)).toEqual(["x 12 13", "y 14 15", "z 16 17"]);
    expect(table.cells[1]?.[1]?.value.marks).toEqual(["*"]);
  });

  it("takes no sign for zero", () => {
    const table = tableFrom("a,n,m\nx,–,1\ny,…,2\nz,n.a.,3\nv,,4\nw,0,-5\n");
    expect(figures(table)).toEqual(["x ? 1", "y ? 2", "z ? 3", "v ? 4", "w 0 -5"]);
  });
});

describe("where cells stand", () => {
  it.each([
    ["t.csv", '\ufeffa,n\r\n"x, ""y""",12\r\nz,"1,300"\r\n', ["12", '"1,300"']],
    ["t.tsv", "a\tn\nx\t12\nz\t1,300\n", ["12", "1,300"]],
    ["t.md", "Text.\n\n| a | n |\n|---|--:|\n| x | 12[^1] |\n| z | **1,300** |\n", ["12[^1]", "**1,300**"]],
    [
      "t.html",
      "<table><tr><th>a<th>n</tr><tr><td>x</td><td> 12<sup>b</sup> </td></tr><tr><td>z<td>1,300</table>",
      ["12<sup>b</sup>", "1,300"],
    ],
  ])("%s", (path, text, quotes) => {
    const table = tableFrom(text, path);
    expect(figures(table).map((line) => line.split(" ").at(-1))).toEqual(["12", "1300"]);
    const places = table.layout.bodyRows.map((row) => table.cells[row]?.[1]?.place);
    const shown = places.map((place) => (place?.type === "span" ? text.slice(place.span.start, place.span.end) : ""));
    expect(shown).toEqual(quotes);
  });

  it("spreads a cell of HTML over the columns and rows that it takes", () => {
    const [table] = tablesFrom(
      "<table><caption>Dead</caption><tr><th rowspan=2>place<th colspan=2>men</tr><tr><th>old<th>young</tr>" +
        "<tr><td>x<td>1<td>2</tr><tr><td>y<td>3<td>4</table>",
      "t.html",
    );
    expect(table?.columns.map(({ label }) => label)).toEqual(["men / old", "men / young"]);
    expect(table?.title).toBe("Dead");
  });

  it("finds no cell where a bar of Markdown holds none", () => {
    expect(figures(tableFrom("| a | n | m |\n|---|---|---|\n| x || 3 |\n| y | 2 | |\n", "t.md"))).toEqual([
      "x ? 3",
      "y 2 ?",
    ]);
  });
});

describe("the sentenced of 1921 to 1953", () => {
  const folder = join(import.meta.dirname, "../../examples/tables");
  const copy = (name: string) =>
    tableFrom(readFileSync(join(folder, `convictions-${name}.csv`), "utf8"), `${name}.csv`);
  const wrong = (table: Table) => {
    const failing = auditTable(table).margins.filter(({ verdict }) => verdict === "fails");
    return failing.map(({ axis, line }) => (axis === "row" ? table.rows : table.columns)[line]?.label);
  };

  it("has four bad rows, four bad columns and a bad row of totals", () => {
    const columns = ["sentenced", "death", "camps and prisons", "exile"];
    expect(wrong(copy("a"))).toEqual(["1932", "1938", "1941", "1948", "Total", ...columns]);
    expect(wrong(copy("b"))).toEqual(["1932", "1937", "1938", "1941", "1948", "Total", ...columns]);
  });

  it("differs in one cell between two copies", () => {
    const found = auditTable(copy("b"), copy("a")).findings.filter(({ code }) => code === "differs");
    expect(found.map(({ message }) => message)).toEqual(["1937, sentenced: 665, but 790,665 in a.csv"]);
  });
});
