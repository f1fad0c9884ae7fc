import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";

const text =
  "The harbour was quiet. Between 700 and 800 men were dismissed that year.\n\nNobody was asked. Nobody was asked.\n";

const book = `source notes  # a comment
  file: notes.txt

claim quiet
  in: notes ¶1 "The harbour was quiet"  # stays
  says: "it was quiet"

claim many
  in: notes ¶1 "Between 700 and 800 men were dismissed"
  says: "many went"
`;

function casebook(casebookText = book, sourceText = text) {
  const cwd = folderWith({ "a.case": casebookText, "notes.txt": sourceText });
  const anchors = (...words: string[]) => elenchus(["anchors", ...words], { cwd });
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  const edit = (changed: string) => writeFileSync(join(cwd, "notes.txt"), changed);
  return { cwd, anchors, read, edit };
}

test("what stands is counted, and nothing is written unless asked for", async () => {
  const { cwd, anchors } = casebook();
  expect(await anchors()).toEqual({ code: 0, out: "2 quotations: 2 stand.\n", err: "" });
  expect(existsSync(join(cwd, "anchors.json"))).toBe(false);
});

test("words that have moved are told until they are confirmed", async () => {
  const { anchors, read, edit } = casebook();
  expect((await anchors("--write")).code).toBe(0);
  const before = read("anchors.json");
  expect(JSON.parse(before).anchors["quiet 1"]).toMatchObject({ quote: "The harbour was quiet", start: 0, end: 21 });
  edit(`A preface.\n\n${text}`);
  const moved = await anchors();
  expect(moved.code).toBe(1);
  expect(moved.out).toContain("2 quotations: 2 have moved.");
  expect(moved.out).toContain("note[quote-moved]: quiet: the words have moved in notes");
  expect((await anchors("--write")).code).toBe(1);
  expect(read("anchors.json")).toBe(before);
  expect((await anchors("--confirm", "quiet")).out).not.toContain("quiet: the words");
  expect((await anchors()).out).toContain("2 quotations: 1 stands and 1 has moved.");
  expect((await anchors("--all-moved")).code).toBe(0);
  expect(await anchors()).toMatchObject({ code: 0, out: "2 quotations: 2 stand.\n" });
});

test("a place that is confirmed is written as the paragraph that the words stand in now, and nothing else is", async () => {
  const { anchors, read, edit } = casebook();
  await anchors("--write");
  edit(`A preface.\n\n${text.replace("were dismissed", "had been dismissed")}`);
  expect((await anchors("--confirm", "quiet")).code).toBe(1);
  const moved = book.replace('¶1 "The harbour', '¶2 "The harbour');
  expect(read("a.case")).toBe(moved);
  expect((await anchors("--confirm", "many")).code).toBe(0);
  expect(read("a.case")).toMatch(/in: notes ¶2 "Between 700 and 800 men had been dismissed/u);
  expect(await anchors()).toMatchObject({ code: 0, out: "2 quotations: 2 stand.\n" });
});

test("words that have changed are proposed; once confirmed they are written, and nothing else is", async () => {
  const { anchors, read, edit } = casebook();
  edit(text.replace("were dismissed", "had been dismissed"));
  const changed = await anchors();
  expect(changed.code).toBe(1);
  expect(changed.out.replace(/\s+/gu, " ")).toMatch(
    /warning\[quote-changed\]: many: notes has words like these, alike by \d+(?:\.\d)? %: “Between 700/u,
  );
  expect(read("a.case")).toBe(book);
  expect((await anchors("--all-moved")).code).toBe(1);
  expect(read("a.case")).toBe(book);
  expect((await anchors("--confirm", "many")).code).toBe(0);
  const [proposed = ""] = /Between 700 [^"]*/u.exec(read("a.case")) ?? [];
  expect(text.replace("were dismissed", "had been dismissed")).toContain(proposed);
  expect(read("a.case")).toBe(book.replace("Between 700 and 800 men were dismissed", proposed));
  expect(await anchors()).toMatchObject({ code: 0 });
});

test("words in several places, in none, and in a source without a text", async () => {
  const claims = `claim asked
  in: notes "Nobody was asked."
  says: "nobody was"

claim gone
  in: notes "a wholly different set of words in another tongue"
  says: "nothing"

source lost

claim unread
  in: lost "whatever"
  says: "something"
`;
  const { anchors } = casebook(`${book}\n${claims}`);
  const { code, out } = await anchors();
  expect(code).toBe(1);
  expect(out).toContain("5 quotations: 2 stand, 1 is in several places, 1 is not in its source and 1 has no text");
  expect(out).toContain("warning[quote-ambiguous]: asked: the words stand in 2 places of notes");
  expect(out).toContain("error[quote-not-found]: gone: the words are not in notes, nor any like them");
  expect(out).toContain("note[quote-unread]: unread: lost has no text");
});

test("what waits for nobody cannot be confirmed, and a file that is none of ours is not touched", async () => {
  const { cwd, anchors, read } = casebook();
  expect((await anchors("--confirm", "quiet")).err).toContain("no quotation of quiet waits to be confirmed");
  writeFileSync(join(cwd, "anchors.json"), "[]");
  const { code, err } = await anchors("--write");
  expect(code).toBe(2);
  expect(err).toContain("anchors.json cannot be understood");
  expect(read("anchors.json")).toBe("[]");
});
