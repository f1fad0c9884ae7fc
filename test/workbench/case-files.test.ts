import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CaseFiles } from "../../src/workbench/case-files.ts";
import { folderWith } from "../support/folder.ts";

const text = "person anna\n\nperson bert\n\nperson carla\n";

function opened() {
  const folder = folderWith({ "a.case": text });
  const files = new CaseFiles(folder);
  return { folder, files, base: files.hand(text), read: () => readFileSync(join(folder, "a.case"), "utf8") };
}

test("saves what was edited", async () => {
  const { files, base, read } = opened();
  const saved = await files.save("a.case", { text: `${text}\nperson dora\n`, base });
  expect(saved).toMatchObject({ status: "saved", merged: false });
  expect(read()).toBe(`${text}\nperson dora\n`);
});

test("what somebody else wrote meanwhile is kept, and put together with the edit", async () => {
  const { folder, files, base, read } = opened();
  writeFileSync(join(folder, "a.case"), text.replace("person carla", "person clara"));
  const saved = await files.save("a.case", { text: text.replace("person anna", "person anne"), base });
  expect(saved).toMatchObject({ status: "saved", merged: true });
  expect(read()).toBe("person anne\n\nperson bert\n\nperson clara\n");
});

test("where both changed the same line, nothing is written and both are told", async () => {
  const { folder, files, base, read } = opened();
  writeFileSync(join(folder, "a.case"), text.replace("bert", "berta"));
  const saved = await files.save("a.case", { text: text.replace("bert", "berthold"), base });
  expect(saved).toMatchObject({
    status: "conflict",
    conflicts: [{ ours: "person berthold", theirs: "person berta" }],
  });
  expect(read()).toBe(text.replace("bert", "berta"));
});

test("edits are put into the text they were made to, and can be taken back and made again", async () => {
  const { folder, files, base, read } = opened();
  const saved = await files.edit({
    edits: [{ path: "a.case", start: 7, end: 11, text: "anne" }],
    bases: { "a.case": base },
  });
  expect(saved).toMatchObject([{ status: "saved" }]);
  writeFileSync(join(folder, "a.case"), `${read()}\nperson dora\n`);
  expect(await files.undo()).toEqual({ done: "a.case", reason: null });
  expect(read()).toBe(`${text}\nperson dora\n`);
  expect(await files.redo()).toEqual({ done: "a.case", reason: null });
  expect(read()).toBe(`${text.replace("anna", "anne")}\nperson dora\n`);
  expect(await files.redo()).toEqual({ done: null, reason: null });
});

test("an edit is not taken back over what somebody has written in its place", async () => {
  const { folder, files, base, read } = opened();
  await files.save("a.case", { text: text.replace("bert", "berta"), base });
  writeFileSync(join(folder, "a.case"), text.replace("bert", "berthold"));
  expect(await files.undo()).toEqual({ done: null, reason: "a.case has been changed in the same lines since" });
  expect(read()).toContain("berthold");
});

test.each([
  "../a.case",
  "/tmp/a.case",
  "sub/../../a.case",
  ".hidden/a.case",
  "sources/notes.txt",
  "elenchus.json",
  "a\\..\\b.case",
  "",
])("writes nothing to %j", async (path) => {
  const { folder, files } = opened();
  expect(await files.save(path, { text: "x", base: null })).toMatchObject({ status: "refused" });
  expect(readdirSync(folder)).toEqual(["a.case"]);
  expect(existsSync(join(folder, "..", "a.case"))).toBe(false);
});

test("writes that come at once are made one after the other, and none is lost", async () => {
  const { files, base, read } = opened();
  const names = ["anna", "bert", "carla"];
  await Promise.all(names.map((name) => files.save("a.case", { text: text.replace(name, `${name}-the-elder`), base })));
  expect(read()).toBe(text.replaceAll(/person (\w+)/gu, "person $1-the-elder"));
});
