import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { shooting, shootingFiles } from "../support/shooting.ts";

/** Watches a folder while these things happen in it, one after the other. */
async function watched(files: Readonly<Record<string, string>>, happens: readonly ((folder: string) => void)[]) {
  const cwd = folderWith(files);
  async function* changesIn(folder: string): AsyncGenerator<void> {
    for (const happening of happens) {
      happening(folder);
      yield;
    }
  }
  const { code, out, err } = await elenchus(["check", "--watch", "--format", "short"], { cwd, changesIn });
  return { code, err, rounds: out.split(/^─+$/mu).map((round) => round.trim()) };
}

const write = (path: string, text: string | Uint8Array) => (folder: string) => writeFileSync(join(folder, path), text);
const holding = shooting.replace("3 million", "about 700,000");

test("each change prints the report anew, and what is new and gone since the last", async () => {
  const { code, rounds } = await watched(shootingFiles, [
    write("casebook.case", holding),
    write("casebook.case", shooting),
    write("notes.txt", "nothing of the casebook"),
  ]);
  expect(rounds).toHaveLength(4);
  expect(rounds[0]).toContain("fails[rival-claims]");
  expect(rounds[1]).toMatch(/^Since the last check: 1 finding gone\n- .*fails\[rival-claims\]/mu);
  expect(rounds[1]?.split("Since")[0]).not.toContain("rival-claims");
  expect(rounds[2]).toMatch(/^Since the last check: 1 finding new\n\+ .*fails\[rival-claims\]/mu);
  expect(rounds[3]).toContain("Since the last check: nothing new, nothing gone");
  expect(code).toBe(1);
});

test("it ends as the last check would have", async () => {
  expect((await watched(shootingFiles, [write("casebook.case", holding)])).code).toBe(0);
  expect((await watched(shootingFiles, [write("more.case", "claim x\n  says: shott = 4\n")])).code).toBe(2);
});

test("an id that comes mends the file that refers to it, and one that goes is missed there", async () => {
  const files = { ...shootingFiles, "more.case": "claim x\n  by: newcomer\n  in: lecture\n  says: shot > 3\n" };
  const { rounds } = await watched(files, [
    write("people.case", "person newcomer\n"),
    (folder) => rmSync(join(folder, "people.case")),
  ]);
  expect(rounds[0]).toContain("error[unknown-id]");
  expect(rounds[1]).toMatch(/^- more\.case:2:7: error\[unknown-id\]/mu);
  expect(rounds[2]).toMatch(/^\+ more\.case:2:7: error\[unknown-id\]/mu);
});

test("files that are gone or no text for a moment are survived", async () => {
  const { code, err, rounds } = await watched({ ...shootingFiles, "casebook.case": shooting }, [
    write("casebook.case", new Uint8Array([0xff, 0xfe])),
    (folder) => rmSync(join(folder, "casebook.case")),
    write("casebook.case", shooting.slice(0, shooting.length / 2)),
    write("casebook.case", holding),
  ]);
  expect(err).toContain("casebook.case cannot be read (it is not UTF-8)");
  expect(err).toContain("has no casebook in it");
  expect(rounds).toHaveLength(5);
  expect(code).toBe(0);
});
