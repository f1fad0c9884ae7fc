import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../src/version.ts";
import { folderWith } from "./support/folder.ts";
import { failing } from "./support/samples.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("the version is that of the package", () => {
  expect(version).toBe(manifest.version);
});

test("the program in the README runs on the package as it is built", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, program] = /```js\n(.*?)```/su.exec(readme) ?? [];
  const report = join(folderWith({ "report.txt": failing }), "report.txt");
  const code = program?.replace('"report.txt"', JSON.stringify(report)) ?? "";
  const ran = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" });
  expect(ran.stderr).toBe("");
  expect(ran.stdout).toContain("sum-of-parts");
});

test("what the README links to is there", () => {
  for (const page of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/examine.md", "docs/audits.md"]) {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link]) => link ?? "");
    for (const link of links) {
      expect(() => readFileSync(join(root, page, "..", link)), `${page} links to ${link}`).not.toThrow();
    }
  }
});
