import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderWith } from "../../test/support/folder.ts";
import { changesIn } from "./changes-in.ts";

/** Does things in a folder that is watched, each after the last was noticed; how many were. */
async function noticed(folder: string, happenings: readonly (() => void)[]): Promise<number> {
  const signs = changesIn(folder)[Symbol.asyncIterator]();
  await setTimeout(500);
  let count = 0;
  for (const happening of happenings) {
    const sign = signs.next();
    happening();
    await sign;
    count += 1;
    await setTimeout(100);
  }
  await signs.return?.();
  return count;
}

test("a file that has been put in the place of another is watched like the one before", async () => {
  const folder = folderWith({ "a.case": "1\n", "sources/a.txt": "1\n" });
  const at = (name: string) => join(folder, name);
  const put = (name: string) => () => {
    writeFileSync(at(".new"), "2\n");
    renameSync(at(".new"), at(name));
  };
  const happenings = [
    put("a.case"),
    () => writeFileSync(at("a.case"), "3\n"),
    put("a.case"),
    put("sources/a.txt"),
    () => writeFileSync(at("sources/a.txt"), "4\n"),
    () => mkdirSync(at("more")),
    () => writeFileSync(at("more/b.case"), "5\n"),
    () => writeFileSync(at("more/b.case"), "66\n"),
  ];
  expect(await noticed(folder, happenings)).toBe(happenings.length);
});

test("what is hidden is not watched", async () => {
  const folder = folderWith({ "a.case": "1\n", ".git/index": "1\n", "node_modules/a.txt": "1\n" });
  const signs = changesIn(folder)[Symbol.asyncIterator]();
  await setTimeout(500);
  const sign = signs.next().then(() => "a sign");
  writeFileSync(join(folder, ".git/index"), "2\n");
  writeFileSync(join(folder, "node_modules/a.txt"), "2\n");
  expect(await Promise.race([sign, setTimeout(500, "none")])).toBe("none");
  writeFileSync(join(folder, "a.case"), "2\n");
  expect(await sign).toBe("a sign");
  await signs.return?.();
});
