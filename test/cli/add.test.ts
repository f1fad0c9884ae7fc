import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { holding } from "../support/samples.ts";

const page = `<html lang="en"><head><title>The "Fleet" and # its men</title>
<meta name="author" content="Anna Berg, of the Navy"></head><body><p>${holding}</p></body></html>`;

test("a casebook is begun, gets its sources, and has no mistake", async () => {
  const cwd = folderWith({ "report.txt": holding, "The Fleet.html": page });
  expect(await elenchus(["init", "book"], { cwd })).toEqual({ code: 0, out: "book/casebook.case\n", err: "" });
  expect(readdirSync(join(cwd, "book")).sort()).toEqual(["casebook.case", "sources"]);
  const added = await elenchus(["add", "report.txt", "The Fleet.html", "--to", "book"], { cwd });
  expect(added).toEqual({
    code: 0,
    out: "report: sources/report.txt\nthe-fleet: sources/The Fleet.html\n",
    err: "",
  });
  expect(readFileSync(join(cwd, "book/sources/report.txt"), "utf8")).toBe(holding);
  const declared = readFileSync(join(cwd, "book/sources.case"), "utf8");
  const sha256 = createHash("sha256").update(page).digest("hex");
  expect(declared).toContain('source the-fleet "The \\"Fleet\\" and # its men"\n  by: "Anna Berg, of the Navy"\n');
  expect(declared).toContain(`  language: en\n  file: sources/The Fleet.html\n  sha256: ${sha256}\n`);
  const { code, out } = await elenchus(["check", "book"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("0 claims, 0 quantities and 2 sources.");
  expect((await elenchus(["fmt", "book", "--check"], { cwd })).code).toBe(0);
});

test("init leaves a casebook alone", async () => {
  const cwd = folderWith({ "book/a.case": "person anna\n" });
  const { code, err } = await elenchus(["init", "book"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("book has a casebook in it already (a.case)");
  expect(readdirSync(join(cwd, "book"))).toEqual(["a.case"]);
});

test("init says when a file is in the way", async () => {
  const cwd = folderWith({ book: "not a folder" });
  for (const folder of ["book", "book/inner"]) {
    const { code, err } = await elenchus(["init", folder], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`${folder} cannot be made: a file of that name is in the way`);
    expect(err).not.toContain("ENOTDIR");
  }
});

test("the readable files of a folder are added when asked for, and a folder is else refused", async () => {
  const cwd = folderWith({
    "a.case": "person anna\n",
    "in/one.txt": holding,
    "in/deep/two.md": holding,
    "in/x.bin": "?",
  });
  const refused = await elenchus(["add", "in"], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--recursive");
  expect(await elenchus(["add", "in", "--recursive"], { cwd })).toEqual({
    code: 0,
    out: "two: sources/two.md\none: sources/one.txt\n",
    err: "",
  });
});

test("a source is never written over; the same file again is no mistake", async () => {
  const cwd = folderWith({
    "book/a.case": "person anna\n",
    "report.txt": holding,
    "other/report.txt": `${holding}More.`,
  });
  await elenchus(["add", "report.txt", "--to", "book"], { cwd });
  const declared = readFileSync(join(cwd, "book/sources.case"), "utf8");
  const again = await elenchus(["add", "report.txt", "--to", "book"], { cwd });
  expect(again).toEqual({ code: 0, out: "report: sources/report.txt, as before\n", err: "" });
  const other = await elenchus(["add", "other/report.txt", "--to", "book"], { cwd });
  expect(other.code).toBe(2);
  expect(other.err).toContain("is another text than other/report.txt");
  expect(readFileSync(join(cwd, "book/sources/report.txt"), "utf8")).toBe(holding);
  expect(readFileSync(join(cwd, "book/sources.case"), "utf8")).toBe(declared);
});

test("an id that is taken gets a number, and what cannot be read is told while the rest is added", async () => {
  const cwd = folderWith({ "a.case": "person report\n", "in/report.txt": holding });
  const { code, out, err } = await elenchus(["add", "gone.txt", "in/report.txt"], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "report-2: sources/report.txt\n" });
  expect(err).toContain("there is no file gone.txt");
  expect(existsSync(join(cwd, "sources/gone.txt"))).toBe(false);
});

test("a source that has changed since it was added is told", async () => {
  const cwd = folderWith({
    "a.case": `source report\n  file: sources/report.txt\n  sha256: ${"0".repeat(64)}\n`,
    "sources/report.txt": holding,
  });
  const { code, out } = await elenchus(["check"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("warning[hash-changed]: sources/report.txt is not the file that");
});
