import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built, main } from "../support/built.ts";
import { folderWith } from "../support/folder.ts";
import { failing, holding, wordsOnly } from "../support/samples.ts";

test("the output and the exit code do not depend on the number of workers", () => {
  const texts = [failing, holding, wordsOnly, `${holding}\n`.repeat(300)];
  const names = texts.flatMap((_, i) => [`${i}.txt`, `${i}-again.txt`]);
  const files = Object.fromEntries(names.map((name, i) => [name, texts[i >> 1] ?? ""]));
  const cwd = folderWith(files);
  const operands = [...names, "missing.txt"];
  for (const format of ["json", "html"]) {
    const one = built(["examine", ...operands, "--format", format, "--jobs", "1"], cwd);
    expect(one.code).toBe(2);
    expect(one.out.length).toBeGreaterThan(1000);
    expect(built(["examine", ...operands, "--format", format, "--jobs", "3"], cwd)).toEqual(one);
  }
}, 300_000);

test("workers write files just as one thread does", () => {
  const cwd = folderWith({ "a.txt": failing, "b.txt": holding });
  const { code, out, err } = built(["examine", "a.txt", "b.txt", "--format", "html", "--out", "out"], cwd);
  expect({ code, out, err }).toEqual({ code: 1, out: "out/a.html\nout/b.html\n", err: "" });
  expect(statSync(join(cwd, "out/a.html")).size).toBeGreaterThan(1000);
});

test("a reader that stops listening is no reason for a word", async () => {
  const cwd = folderWith({ "long.txt": `${holding}\n`.repeat(20_000) });
  const child = spawn(process.execPath, [main, "examine", "long.txt", "--format", "json"], { cwd });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (words: string) => said.push(words));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(said.join("")).toBe("");
  expect(code).toBe(0);
});

test("output that cannot be written is an error in a line", () => {
  const cwd = folderWith({ "a.txt": holding, blocked: "" });
  const ran = built(["examine", "a.txt", "--out", "blocked/deeper"], cwd);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toMatch(/^error\[not-writable\]: .*a\.txt.*\n$/u);
});
