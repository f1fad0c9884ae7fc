import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";

const cwd = join(import.meta.dirname, "../../examples/tables");
const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../table-schema.json"), "utf8"));

describe("elenchus table", () => {
  it("shows the wrong sums of a copy, and the one repair that sets them right", async () => {
    const { code, out, err } = await elenchus(["table", "convictions-a.csv", "--structure"], { cwd });
    expect([code, err]).toEqual([1, ""]);
    await expect(out).toMatchFileSnapshot("../golden-tables/convictions-a.pretty");
  });

  it("shows the one cell in which two copies differ", async () => {
    const words = ["table", "convictions-b.csv", "--against", "convictions-a.csv", "--only", "differs", "--no-repair"];
    const { code, out } = await elenchus([...words, "--format", "short"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe(
      "convictions-b.csv:18:6: fails[differs]: 1937, sentenced: 665, but 790,665 in convictions-a.csv\n",
    );
  });

  it("is content with tables that add up", async () => {
    const { code, out } = await elenchus(["table", "crew.csv", "households.md", "--structure"], { cwd });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot("../golden-tables/good.pretty");
  });

  it("gives data that its schema describes", async () => {
    const { out } = await elenchus(["table", "convictions-b.csv", "households.md", "--format", "json"], { cwd });
    const validate = new Ajv2020().compile(schema);
    const data = JSON.parse(out);
    expect(validate(data) || validate.errors).toBe(true);
    expect(data.tables[0].repair.repairs[0]).toHaveLength(7);
  });

  it("writes a page that shows the proposed figure over the old", async () => {
    const folder = folderWith({ "a.csv": "x,n,m,all\np,1,22,23\nq,5,6,11\nr,7,18,25\ns,8,9,18\n<b>Total,21,55,77\n" });
    const { code, out } = await elenchus(["table", "a.csv", "--format", "html", "--out", "pages"], { cwd: folder });
    expect([code, out]).toEqual([1, "pages/a.html\n"]);
    const page = readFileSync(join(folder, "pages/a.html"), "utf8");
    expect(page).toContain('class="total wrong"');
    expect(page).toContain("&lt;b&gt;Total");
    expect(page).toContain("A repair proves consistency, not truth.");
    const again = await elenchus(["table", "a.csv", "--format", "html", "--out", "pages"], { cwd: folder });
    expect(again.err).toContain("--force writes over it");
  });

  it("fails on what is doubtful only where asked to", async () => {
    const folder = folderWith({ "a.csv": "year,n\n1901,3\n1902,4\n1904,5\n1905,5\n" });
    expect((await elenchus(["table", "a.csv"], { cwd: folder })).code).toBe(0);
    expect((await elenchus(["table", "a.csv"], { cwd: folder })).out).toContain("1903 is missing from the series");
  });

  it("reads standard input", async () => {
    const { out } = await elenchus(["table", "-", "--format", "short"], { stdin: "a;n;m;all\nx;1;2;3\ny;1;2;4\n" });
    expect(out).toBe("-:3:7: fails[row-sum]: y: the 2 parts come to 3, 1 less than “all”\n");
  });
});
