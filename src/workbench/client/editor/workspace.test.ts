import { expect, test } from "vitest";
import type { Saved, Snapshot } from "../../protocol.ts";
import { type Api, ApiError } from "../api.ts";
import { placedField } from "./findings.ts";
import { Workspace } from "./workspace.ts";

const hash = (text: string) => `hash of ${text}`;

/** A workspace over a server whose answers to saves are given one by one, and what was told. */
function workspaceOf(files: Record<string, string>) {
  const saves: { readonly path: string; readonly text: string; readonly base: string | null }[] = [];
  const answers: ((saved: Saved | ApiError) => void)[] = [];
  const told: string[] = [];
  const api: Api = {
    casebook: async (): Promise<Snapshot> => ({
      version: 1,
      files: Object.entries(files).map(([path, text]) => ({ path, text, hash: hash(text) })),
      problems: [],
      findings: [],
    }),
    save: (path, text, base) => {
      saves.push({ path, text, base });
      return new Promise((resolve, reject) => {
        answers.push((saved) => (saved instanceof ApiError ? reject(saved) : resolve(saved)));
      });
    },
    edit: async () => [],
    undo: async () => ({ done: null, reason: null }),
    redo: async () => ({ done: null, reason: null }),
    listen: () => () => {},
  };
  const workspace = new Workspace(api, {
    extensionsOf: () => placedField,
    changed: () => {},
    tell: (words) => told.push(words),
  });
  const type = (path: string, from: number, insert: string) =>
    workspace.buffers.get(path)?.dispatch({ changes: { from, insert } });
  const text = (path: string) => workspace.buffers.get(path)?.text;
  return { workspace, saves, answers, told, type, text };
}

const savedAs = (text: string, merged = false): Saved => ({
  status: "saved",
  path: "a",
  hash: hash(text),
  text,
  merged,
});

test("writes what was changed, from what it was changed from", async () => {
  const { workspace, saves, answers, type } = workspaceOf({ a: "one\n", b: "" });
  await workspace.refresh();
  type("a", 4, "two\n");
  const saving = workspace.saveAll();
  expect(saves).toEqual([{ path: "a", text: "one\ntwo\n", base: hash("one\n") }]);
  answers[0]?.(savedAs("one\ntwo\n"));
  await saving;
  expect(workspace.buffers.get("a")?.isDirty).toBe(false);
  await workspace.saveAll();
  expect(saves).toHaveLength(1);
});

test("what others wrote is put in beside what was written while it was being saved", async () => {
  const { workspace, answers, told, type, text } = workspaceOf({ a: "one\ntwo\nthree\n" });
  await workspace.refresh();
  type("a", 3, "!");
  const saving = workspace.saveAll();
  type("a", 15, "four\n");
  answers[0]?.(savedAs("zero\none!\ntwo\n3\n", true));
  await saving;
  expect(text("a")).toBe("zero\none!\ntwo\n3\nfour\n");
  expect(workspace.buffers.get("a")?.isDirty).toBe(true);
  expect(told.at(-1)).toContain("together with what was written elsewhere");
});

test("a file that nobody has changed here follows the server; one that somebody has waits to be merged", async () => {
  const files: Record<string, string> = { a: "one\n", b: "one\n" };
  const { workspace, saves, type, text } = workspaceOf(files);
  await workspace.refresh();
  type("b", 0, "mine ");
  files.a = "another\n";
  files.b = "another\n";
  await workspace.refresh();
  expect(text("a")).toBe("another\n");
  expect(text("b")).toBe("mine one\n");
  void workspace.saveAll();
  expect(saves).toEqual([{ path: "b", text: "mine one\n", base: hash("one\n") }]);
});

test("writes nothing while a conflict is not settled, and then what was chosen", async () => {
  const { workspace, saves, answers, type, text } = workspaceOf({ a: "one\n" });
  await workspace.refresh();
  type("a", 0, "my ");
  const saving = workspace.saveAll();
  const conflicts = [{ ours: "my one", theirs: "their one" }];
  answers[0]?.({ status: "conflict", path: "a", hash: hash("their one\n"), theirs: "their one\n", conflicts });
  await saving;
  const buffer = workspace.buffers.get("a");
  expect(buffer?.conflict?.pieces).toEqual(conflicts);
  await workspace.saveAll();
  expect(saves).toHaveLength(1);
  if (buffer !== undefined) void workspace.settle(buffer, "ours");
  expect(saves[1]).toEqual({ path: "a", text: "my one\n", base: hash("their one\n") });
  expect(text("a")).toBe("my one\n");
});

test("a conflict that is to be settled by hand leaves both sides in the text", async () => {
  const { workspace, answers, type, text } = workspaceOf({ a: "one\n" });
  await workspace.refresh();
  type("a", 0, "my ");
  const saving = workspace.saveAll();
  const conflicts = [{ ours: "my one", theirs: "their one" }];
  answers[0]?.({ status: "conflict", path: "a", hash: hash("their one\n"), theirs: "their one\n", conflicts });
  await saving;
  const buffer = workspace.buffers.get("a");
  if (buffer !== undefined) await workspace.settle(buffer, "by-hand");
  expect(text("a")).toBe("<<<<<<< here\nmy one\n=======\ntheir one\n>>>>>>> elsewhere\n");
  expect(buffer?.base.hash).toBe(hash("their one\n"));
});

test("what cannot be saved is kept, and told of", async () => {
  const { workspace, saves, answers, told, type, text } = workspaceOf({ a: "one\n" });
  await workspace.refresh();
  type("a", 0, "my ");
  const saving = workspace.saveAll();
  answers[0]?.(new ApiError("gone", "the workbench does not answer"));
  await saving;
  expect(told.at(-1)).toBe("a: not saved, but kept here: the workbench does not answer");
  expect(text("a")).toBe("my one\n");
  void workspace.saveAll();
  expect(saves).toHaveLength(2);
});

test("a file keeps its line ends", async () => {
  const { workspace, saves, type, text } = workspaceOf({ a: "one\r\ntwo\r\n" });
  await workspace.refresh();
  expect(text("a")).toBe("one\ntwo\n");
  expect(workspace.buffers.get("a")?.isDirty).toBe(false);
  type("a", 8, "three\n");
  void workspace.saveAll();
  expect(saves[0]?.text).toBe("one\r\ntwo\r\nthree\r\n");
});

test("edits go into every file they are of, open or not", async () => {
  const { workspace, text } = workspaceOf({ a: "person a\n", b: "claim b\n  by: a\n  says: x\n" });
  await workspace.refresh();
  workspace.edit([
    { path: "a", start: 7, end: 8, text: "anna" },
    { path: "b", start: 14, end: 15, text: "anna" },
  ]);
  expect([text("a"), text("b")]).toEqual(["person anna\n", "claim b\n  by: anna\n  says: x\n"]);
  expect(workspace.live.bound.diagnostics).toEqual([]);
});
