import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";

const loose = "person   anna   # somebody\n born:   1890\nperson berta\n";
const laidOut = "person anna  # somebody\n  born: 1890\n\nperson berta\n";

test("fmt writes what is not laid out, names it, and leaves nothing else behind", async () => {
  const cwd = folderWith({ "a.case": loose, "sub/b.case": laidOut, "notes.txt": loose });
  expect(await elenchus(["fmt"], { cwd })).toEqual({ code: 0, out: "a.case\n", err: "" });
  expect(readFileSync(join(cwd, "a.case"), "utf8")).toBe(laidOut);
  expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toBe(loose);
  expect(readdirSync(cwd).sort()).toEqual(["a.case", "notes.txt", "sub"]);
  expect(await elenchus(["fmt"], { cwd })).toEqual({ code: 0, out: "", err: "" });
});

test("--check writes nothing and exits 1", async () => {
  const cwd = folderWith({ "a.case": loose, "b.case": laidOut });
  expect(await elenchus(["fmt", "--check", "."], { cwd })).toEqual({ code: 1, out: "a.case\n", err: "" });
  expect(readFileSync(join(cwd, "a.case"), "utf8")).toBe(loose);
  expect((await elenchus(["fmt", "--check", "b.case"], { cwd })).code).toBe(0);
});

test("what cannot be laid out is told, and the rest is done", async () => {
  const cwd = folderWith({ "a.case": loose, "odd.case": new Uint8Array([0xff, 0xff]), "t.txt": "" });
  const { code, out, err } = await elenchus(["fmt", "t.txt", "odd.case", "gone.case", "a.case"], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "a.case\n" });
  expect(err).toContain("t.txt is no file of a casebook");
  expect(err).toContain("odd.case cannot be read (it is not UTF-8)");
  expect(err).toContain("gone.case cannot be read (ENOENT)");
});
