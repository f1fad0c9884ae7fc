import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";

const root = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const convictions = root("examples/tables/convictions-a.csv");

/** The example of the page on tables, and what the page says that comes of it. */
const page = root("docs/tables.md");
const [, example = ""] = /^```casebook\n([\s\S]*?)^```$/mu.exec(page) ?? [];
const [, shown = ""] = /^```text\n(On every base\n[\s\S]*?)^```$/mu.exec(page) ?? [];

const check = (files: Readonly<Record<string, string>>, ...words: string[]) =>
  elenchus(["check", ...words], { cwd: folderWith(files) });

const book = { "a.case": example, "sources/convictions.csv": convictions };

test("a claim is tried on every base, as the page on tables shows it", async () => {
  const { out } = await check(book);
  expect(shown).toContain("7.22");
  expect(out).toContain(shown);
  const data = JSON.parse((await check(book, "--format", "json")).out);
  const verdicts = data.bases[0].trials.map((trial: { version: string; verdict: string }) => [
    trial.version,
    trial.verdict,
  ]);
  expect(verdicts).toEqual([
    ["as printed", "fails"],
    ["repaired", "fails"],
    ["as printed", "fails"],
    ["repaired", "holds"],
  ]);
});

test("another table of the same rows and columns is a base by itself, and parts outside a base are told", async () => {
  const files = {
    "a.case": `${example}    - 1939..1953\ntable copy\n  file: sources/copy.csv\n`.replace(
      "  bases: 1930..1953\n",
      "  bases:\n    - 1930..1953\n",
    ),
    "sources/convictions.csv": convictions,
    "sources/copy.csv": root("examples/tables/convictions-b.csv"),
  };
  const { out } = await check(files);
  expect(out).toMatch(/fails +copy\[1921\.\.1953, death\] +as proposed +681,692 \/ 117,763 = 5\.79/u);
  expect(out).toMatch(
    /not-comparable +terror\[1939\.\.1953, death\] .*terror\[1937\.\.1938, death\] does not lie in it/u,
  );
});

test("a claim that names the base as a share is tried as a share", async () => {
  const { out } = await check({
    ...book,
    "a.case": `${example}
claim half-of-all
  says: terror[1937..1938, sentenced] = about half of terror[1921..1953, sentenced]
  bases: terror[1930..1953, death]
`,
  });
  expect(out).toMatch(/strained +terror\[1921\.\.1953, sentenced\] .* 1,344,923 \/ 4,060,300 = 33\.1 %/u);
  expect(out).toMatch(/fails +terror\[1930\.\.1953, death\] +repaired +681,692 \/ 776,064 = 87\.8 %/u);
});

test("what a repair changes is told of each cell, and in the dossiers of the table and the claim", async () => {
  const files = { ...book, "a.case": example.replace("1921..1953, death]", "1930..1953, death]") };
  const { out } = await check(files);
  expect(out.replace(/\s+/gu, " ")).toContain(
    "terror[1932, death] 22728 → 2,728 (confirmed): turns six-times from fails to holds",
  );
  expect(out).toContain("terror[1941, death] 8011 → 8,001 (confirmed): turns no claim");
  expect(out).toContain("A repair proves consistency, not truth.");
  const cwd = folderWith(files);
  const { out: dossiers } = await elenchus(["show", "six-times", "terror"], { cwd });
  expect(dossiers).toContain("On every base\n  ");
  expect(dossiers).toContain("Repairs of tables that turn it");
  expect(dossiers).toContain("What its repairs change");
});

test("a table whose sums fail is told once, and what was confirmed no longer", async () => {
  expect((await check(book)).out).toContain("warning[table-sums]: 6 of the 39 sums in terror fail");
  const all = `${example.replace(
    "    - 1941, death: 8,001\n",
    `    - 1941, death: 8,001
    - 1938, exile: 16,842
    - 1948, sentenced: 73,269
    - Total, camps and prisons: 2,631,397
    - Total, exile: 413,512
`,
  )}`;
  expect((await check({ ...book, "a.case": all })).out).not.toContain("table-sums");
});

const odd = `no.,trade,all,lost
1,smiths,30,10
2,stokers,31,11
3,cooks,61,21
`;

test("`row`, `column` and `total` overrule what is told from the table", async () => {
  const claim = (cell: string, figure: number) => `claim c${figure}\n  says: crew[${cell}] = ${figure}\n`;
  const holds = async (declared: string, claims: string, csv = odd) =>
    JSON.parse(
      (
        await check(
          { "a.case": `table crew\n  file: sources/crew.csv\n${declared}${claims}`, "sources/crew.csv": csv },
          "--format",
          "json",
        )
      ).out,
    );
  const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);
  const named = await holds("  row: trade\n", claim("smiths, lost", 10));
  expect(codes(named)).not.toContain("unknown-cell");
  expect(named.claims[0].holds).toBe(true);
  const numbered = await holds("  row: column 1\n", claim("1, lost", 10));
  expect(codes(numbered)).not.toContain("unknown-cell");
  const total = await holds("  total: cooks\n", claim("lost", 21));
  expect(codes(total)).not.toContain("contradiction");
  const headed = `a title,,\nunit,heads,tons\npenalty,smiths,stokers\n1921,10,20\n1922,11,21\n`;
  const columns = await holds("  column: penalty\n", claim("1921, stokers", 20), headed);
  expect(columns.claims[0].holds).toBe(true);
});

test("of several tables in a file the one that `sheet` names is taken", async () => {
  const markdown = `# Two tables

| year | lost |
|---|---|
| 1921 | 10 |
| 1922 | 11 |

| year | saved |
|---|---|
| 1921 | 70 |
| 1922 | 71 |
`;
  const files = (sheet: string) => ({
    "a.case": `table crew\n  file: sources/crew.md\n${sheet}claim some-saved\n  says: crew[1921, saved] = 70\n`,
    "sources/crew.md": markdown,
  });
  const silent = await check(files(""));
  expect(silent.out).toContain("warning[several-tables]: sources/crew.md has 2 tables, of which the first is taken");
  const second = JSON.parse((await check(files("  sheet: 2\n"), "--format", "json")).out);
  expect(second.problems).toEqual([]);
  expect(second.claims[0].holds).toBe(true);
  const none = await check(files("  sheet: 3\n"));
  expect(none.code).toBe(2);
  expect(none.out).toContain("error[no-such-table]: sources/crew.md has no table “3”");
});
