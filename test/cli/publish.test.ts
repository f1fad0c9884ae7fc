import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { filesIn } from "../support/files.ts";
import { folderWith } from "../support/folder.ts";
import { shooting, shootingFiles } from "../support/shooting.ts";

const publish = (cwd: string, ...words: string[]) => elenchus(["publish", ...words], { cwd });

/** What lies in a folder, by path, as hashes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return new Map(filesIn(folder).map((path) => [path.slice(folder.length + 1), hash(path)]));
}

describe("what is written", () => {
  test("pages at lasting addresses, with what lies beside them, the same bytes each time", async () => {
    const cwd = folderWith(shootingFiles);
    const { code, out, err } = await publish(cwd);
    expect({ code, out }).toEqual({ code: 0, out: "site/index.html\n" });
    expect(err).toMatch(/^\d+ files written\.\n$/u);
    const first = contents(join(cwd, "site"));
    for (const path of [
      "index.html",
      "claims/index.html",
      "claims/index.csv",
      "claims/critic-says.html",
      "claims/critic-says.bib",
      "claims/critic-says.ris",
      "claims/critic-says.txt",
      "search/index.html",
      "annotations.json",
      "casebook.zip",
      "assets/published.js",
      "elenchus-site.json",
    ]) {
      expect([...first.keys()]).toContain(path);
    }
    await publish(cwd, "--out", "again");
    expect(contents(join(cwd, "again"))).toEqual(first);
  });

  test("the casebook itself, its README and its sources in a ZIP", async () => {
    const cwd = folderWith({ ...shootingFiles, "README.md": "# A trial\n" });
    await publish(cwd, "--quiet");
    const packed = unzipSync(readFileSync(join(cwd, "site/casebook.zip")));
    expect(Object.keys(packed)).toEqual(["README.md", ...Object.keys(shootingFiles)].sort());
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toContain("<title>A trial</title>");
  });

  test("under an address, references and data have it", async () => {
    const cwd = folderWith(shootingFiles);
    await publish(cwd, "--base", "https://example.org/trial");
    const page = readFileSync(join(cwd, "site/claims/critic-says.html"), "utf8");
    expect(page).toContain('<link rel="canonical" href="https://example.org/trial/claims/critic-says.html">');
    expect(page).toContain('"url":"https://example.org/trial/claims/critic-says.html"');
    const bib = readFileSync(join(cwd, "site/claims/critic-says.bib"), "utf8");
    expect(bib).toContain("url = {https://example.org/trial/claims/critic-says.html}");
    const { code, err } = await publish(cwd, "--base", "example");
    expect(code).toBe(2);
    expect(err).toContain('"example" is no address');
  });

  test("a casebook with a mistake is published without it, and the mistake is told", async () => {
    const cwd = folderWith({ ...shootingFiles, "more.case": "claim x\n  says: shott = 4\n" });
    const { code, out, err } = await publish(cwd);
    expect(code).toBe(2);
    expect(out).toBe("site/index.html\n");
    expect(err).toContain("did you mean shot?");
    expect(err).toContain("more.case:2:9");
  });
});

describe("what is left alone", () => {
  test("nothing is published of a casebook that cannot be read in full", async () => {
    const cwd = folderWith({ ...shootingFiles, "odd.case": new Uint8Array([0xff, 0xfe, 0xfd]) });
    const { code, err } = await publish(cwd);
    expect(code).toBe(2);
    expect(err).toContain("odd.case cannot be read (it is not UTF-8)");
    expect(existsSync(join(cwd, "site"))).toBe(false);
  });

  test("a folder that has other things in it, unless told otherwise; and these even then", async () => {
    const cwd = folderWith({ ...shootingFiles, "site/mine.txt": "mine" });
    const { code, err } = await publish(cwd);
    expect(code).toBe(2);
    expect(err).toContain("mine.txt");
    expect(readdirSync(join(cwd, "site"))).toEqual(["mine.txt"]);
    expect((await publish(cwd, "--force")).code).toBe(0);
    expect((await publish(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "site/mine.txt"), "utf8")).toBe("mine");
  });

  test("publishing again takes away what it no longer makes, and nothing that somebody has changed or added", async () => {
    const extra = "claim extra\n  says: shot > 3\nclaim kept\n  says: shot > 4\n";
    const cwd = folderWith({ ...shootingFiles, "extra.case": extra });
    await publish(cwd);
    writeFileSync(join(cwd, "extra.case"), "");
    writeFileSync(join(cwd, "site/claims/kept.html"), "my own words");
    writeFileSync(join(cwd, "site/claims/mine.html"), "mine");
    const { err } = await publish(cwd);
    expect(err).toMatch(/, \d+ old ones removed\.\n$/u);
    expect(existsSync(join(cwd, "site/claims/extra.html"))).toBe(false);
    expect(readFileSync(join(cwd, "site/claims/kept.html"), "utf8")).toBe("my own words");
    expect(readFileSync(join(cwd, "site/claims/mine.html"), "utf8")).toBe("mine");
  });

  test("what a manifest that was tampered with, or a link, would lead to outside the folder", async () => {
    const cwd = folderWith({ ...shootingFiles, "precious.txt": "precious" });
    const hash = createHash("sha256").update("precious").digest("hex");
    mkdirSync(join(cwd, "site"));
    writeFileSync(join(cwd, "site/elenchus-site.json"), JSON.stringify({ files: { "../precious.txt": hash } }));
    expect((await publish(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "precious.txt"), "utf8")).toBe("precious");
    mkdirSync(join(cwd, "other"));
    mkdirSync(join(cwd, "elsewhere"));
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "other/claims"));
    const { code, err } = await publish(cwd, "--out", "other", "--force");
    expect(code).toBe(2);
    expect(err).toContain("claims is a link");
    expect(readdirSync(join(cwd, "elsewhere"))).toEqual([]);
  });

  test("the casebook, when a site would take its place; and when it looks for its own files", async () => {
    const cwd = folderWith(shootingFiles);
    expect((await publish(cwd, "--out", ".", "--force")).err).toContain("holds the casebook itself");
    await publish(cwd);
    writeFileSync(join(cwd, "site/claims/stray.case"), shooting);
    expect((await elenchus(["check"], { cwd })).err).toBe("");
    expect((await elenchus(["check"], { cwd })).out).not.toContain("duplicate-id");
  });
});

describe("a source that is not to be published", () => {
  const secret = "Nobody was ever told of the seventeen barges";
  const text = `${shootingFiles["sources/notes.txt"]}\n\n${secret}.\n`;
  const casebook = shooting.replace(/(?<=\n|^)source notes[^\n]*\n/u, "$&  publish: quotes\n");

  test("appears as quotes alone: nothing else of it is in any file, packed or not", async () => {
    const cwd = folderWith({ ...shootingFiles, "casebook.case": casebook, "sources/notes.txt": text });
    const { code, err } = await publish(cwd);
    expect(code, err).toBe(0);
    const page = readFileSync(join(cwd, "site/sources/notes.html"), "utf8");
    expect(page).toContain("This source is not published.");
    expect(page).toContain("between 700,000 and 800,000");
    for (const path of filesIn(join(cwd, "site"))) {
      const bytes = readFileSync(path);
      expect(bytes.includes("seventeen barges"), path).toBe(false);
      if (!path.endsWith(".zip")) continue;
      const packed = unzipSync(bytes);
      expect(Object.keys(packed)).not.toContain("sources/notes.txt");
      for (const part of Object.values(packed)) expect(Buffer.from(part).includes("seventeen barges")).toBe(false);
    }
  });

  test("is there in full, with the same words, where nothing forbids it", async () => {
    const cwd = folderWith({ ...shootingFiles, "sources/notes.txt": text });
    await publish(cwd);
    expect(readFileSync(join(cwd, "site/assets/search-index.js"), "utf8")).toContain("seventeen barges");
  });
});
