import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { failing, holding, wordsOnly } from "../support/samples.ts";

describe("exit codes", () => {
  test("0 where nothing fails, 1 where something does, 2 where something cannot be read, which outweighs 1", async () => {
    const cwd = folderWith({ "good.txt": holding, "bad.txt": failing });
    expect((await elenchus(["examine", "good.txt"], { cwd })).code).toBe(0);
    expect((await elenchus(["examine", "bad.txt"], { cwd })).code).toBe(1);
    expect((await elenchus(["examine", "good.txt", "bad.txt"], { cwd })).code).toBe(1);
    const mixed = await elenchus(["examine", "bad.txt", "missing.txt", "good.txt"], { cwd });
    expect(mixed.code).toBe(2);
    expect(mixed.err).toContain("missing.txt");
    expect(mixed.out).toContain("sum-of-parts");
    expect(mixed.out).toContain("good.txt");
  });

  test("--fail-on sets how bad a verdict must be", async () => {
    const cwd = folderWith({ "good.txt": holding });
    expect((await elenchus(["examine", "good.txt", "--fail-on", "holds"], { cwd })).code).toBe(1);
    expect((await elenchus(["examine", "good.txt", "--fail-on", "needs-fact"], { cwd })).code).toBe(0);
  });

  test("--only takes findings of other audits out of the output and the exit code", async () => {
    const cwd = folderWith({ "bad.txt": failing });
    const { code, out } = await elenchus(["examine", "bad.txt", "--only", "share", "--format", "json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toEqual([]);
    expect(JSON.parse(out).figures.length).toBeGreaterThan(0);
    expect((await elenchus(["examine", "bad.txt", "--only", "sum-of-parts"], { cwd })).code).toBe(1);
  });

  test("a text without figures is no failure, and is said to be one in every format", async () => {
    const cwd = folderWith({ "words.txt": wordsOnly });
    for (const format of ["pretty", "short", "json", "github", "csv", "html"]) {
      const { code, out, err } = await elenchus(["examine", "words.txt", "--format", format], { cwd });
      expect(code, format).toBe(0);
      expect(out + err, format).toMatch(/no figures/iu);
    }
  });
});

describe("what goes in", () => {
  test("standard input is read as -", async () => {
    const { code, out } = await elenchus(["examine", "-", "--format", "json"], { stdin: failing });
    expect(code).toBe(1);
    expect(JSON.parse(out).source.path).toBe("-");
  });

  test("a folder is read with --recursive, in order, without what is hidden, installed or unreadable", async () => {
    const cwd = folderWith({
      "s/b.txt": holding,
      "s/a/z.md": holding,
      "s/a/page.html": `<p>${holding}</p>`,
      "s/.hidden/x.txt": holding,
      "s/node_modules/x.txt": holding,
      "s/picture.png": "",
      "s/table.xlsx": "",
    });
    const { code, out, err } = await elenchus(["examine", "-r", "s", "--format", "json"], { cwd });
    expect(code).toBe(0);
    const paths = JSON.parse(out).map((reading: { source: { path: string } }) => reading.source.path);
    expect(paths).toEqual([join("s", "a", "page.html"), join("s", "a", "z.md"), join("s", "b.txt")]);
    expect(err).toContain("2 files passed over");
  });
});

describe("what comes out", () => {
  test("one file gives one object, several an array in order, even where one could not be read", async () => {
    const cwd = folderWith({ "a.txt": holding, "b.txt": failing });
    const paths = async (...files: string[]) => {
      const { out } = await elenchus(["examine", ...files, "--format", "json"], { cwd });
      const read = JSON.parse(out);
      return Array.isArray(read) ? read.map(({ source }) => source.path) : read.source.path;
    };
    expect(await paths("a.txt")).toBe("a.txt");
    expect(await paths("b.txt", "a.txt")).toEqual(["b.txt", "a.txt"]);
    expect(await paths("missing.txt", "a.txt")).toEqual(["a.txt"]);
    expect(await paths("missing.txt", "gone.txt")).toEqual([]);
  });

  test("--out writes a file for each text and leaves nothing else behind", async () => {
    const cwd = folderWith({ "a.txt": holding, "b.txt": failing });
    const { code, out } = await elenchus(["examine", "a.txt", "b.txt", "--format", "json", "--out", "new/dir"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(out).toBe(`${join("new/dir", "a.json")}\n${join("new/dir", "b.json")}\n`);
    expect(readdirSync(join(cwd, "new/dir")).sort()).toEqual(["a.json", "b.json"]);
    const { out: printed } = await elenchus(["examine", "a.txt", "--format", "json"], { cwd });
    expect(readFileSync(join(cwd, "new/dir/a.json"), "utf8")).toBe(printed);
  });

  test("--force writes over what is there and numbers texts of one name, but never touches a source", async () => {
    const cwd = folderWith({ "a.txt": holding, "s/a.txt": failing, "out/a.json": "old", "page.html": `<p>${holding}` });
    const both = await elenchus(["examine", "a.txt", "s/a.txt", "--format", "json", "--out", "out", "--force"], {
      cwd,
    });
    expect(both.code).toBe(1);
    const source = (name: string) => JSON.parse(readFileSync(join(cwd, "out", name), "utf8")).source.path;
    expect([source("a.json"), source("a-2.json")]).toEqual(["a.txt", "s/a.txt"]);
    const { code, err } = await elenchus(["examine", "page.html", "--format", "html", "--out", ".", "--force"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toContain("never written");
    expect(readFileSync(join(cwd, "page.html"), "utf8")).toBe(`<p>${holding}`);
  });

  test("--quiet leaves the output alone", async () => {
    const cwd = folderWith({ "words.txt": wordsOnly });
    const quiet = await elenchus(["examine", "words.txt", "--format", "json", "--quiet"], { cwd });
    const loud = await elenchus(["examine", "words.txt", "--format", "json"], { cwd });
    expect(quiet.err).toBe("");
    expect(quiet.out).toBe(loud.out);
    expect((await elenchus(["examine", "words.txt", "--out", "o", "--quiet"], { cwd })).out).toBe("");
  });

  test("long work says how far it is, to a person at a terminal", async () => {
    const cwd = folderWith({ "long.txt": wordsOnly.repeat(65_000), "short.txt": holding });
    const err = async (isTTY: boolean, ...words: string[]) =>
      (await elenchus(["examine", ...words], { cwd, isTTY })).err;
    const shown = await err(true, "long.txt");
    expect(shown).toContain("examining 5 MB of text");
    expect(shown.endsWith("\r\u001b[K")).toBe(true);
    expect(await err(true, "short.txt")).toBe("");
    expect(await err(true, "long.txt", "--quiet")).toBe("");
    expect(await err(false, "long.txt")).toBe("");
  });

  test("colours go to terminals, unless the environment says otherwise", async () => {
    const cwd = folderWith({ "bad.txt": failing });
    const coloured = async (isTTY: boolean, env: Record<string, string>) => {
      const { out } = await elenchus(["examine", "bad.txt"], { cwd, isTTY, env });
      return out.includes("\u001b[");
    };
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(false, {})).toBe(false);
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(true, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
  });
});

describe("elenchus.json", () => {
  const ignoring = (entry: object) => JSON.stringify({ ignore: [entry] });
  const readingOf = async (cwd: string, path: string) => {
    const { code, out } = await elenchus(["examine", path, "--format", "json"], { cwd });
    return { code, findings: JSON.parse(out).findings };
  };

  test("a finding set aside by code stays in data, with the reason, and leaves print and exit code", async () => {
    const entry = { code: "sum-of-parts", reason: "the whole is of another year" };
    const cwd = folderWith({ "bad.txt": failing, "elenchus.json": ignoring(entry) });
    const { code, findings } = await readingOf(cwd, "bad.txt");
    expect(code).toBe(0);
    expect(findings).toMatchObject([{ code: "sum-of-parts", verdict: "fails", ignored: entry.reason }]);
    expect((await elenchus(["examine", "bad.txt"], { cwd })).out).not.toContain("fails[sum-of-parts]");
  });

  test("a finding is set aside by its id, and no other with it", async () => {
    const twice = `${failing}\nThe army lost 90 men: 61 in the gale and 34 from fever.\n`;
    const cwd = folderWith({ "bad.txt": twice });
    const before = (await readingOf(cwd, "bad.txt")).findings;
    const entry = { id: before[0].id, reason: "a slip of the printer" };
    const other = folderWith({ "bad.txt": `A preface.\n\n${twice}`, "elenchus.json": ignoring(entry) });
    const after = (await readingOf(other, "bad.txt")).findings;
    expect(after.map(({ ignored }: { ignored: string | null }) => ignored)).toEqual([entry.reason, null]);
  });

  test("the file beside the text counts before the nearest one upward", async () => {
    const outer = ignoring({ code: "sum-of-parts", reason: "outer" });
    const cwd = folderWith({
      "elenchus.json": outer,
      "a/bad.txt": failing,
      "b/bad.txt": failing,
      "b/elenchus.json": "{}",
    });
    expect((await readingOf(cwd, "a/bad.txt")).code).toBe(0);
    expect((await readingOf(join(cwd, "a"), "bad.txt")).code).toBe(0);
    expect((await readingOf(cwd, "b/bad.txt")).code).toBe(1);
  });
});
