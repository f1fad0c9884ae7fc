import { chmodSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built } from "../support/built.ts";
import { folderWith } from "../support/folder.ts";
import { holding, wordsOnly } from "../support/samples.ts";

/** What cannot be read, and the code of the diagnostic that says so. */
const unreadable: readonly { name: string; content: string | Uint8Array; code: string }[] = [
  { name: "empty.txt", content: "", code: "empty-file" },
  { name: "blank.txt", content: " \n\t\r\n ", code: "empty-file" },
  { name: "zeros.txt", content: new Uint8Array(4096), code: "binary-file" },
  {
    name: "program.txt",
    content: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
    code: "binary-file",
  },
  { name: "picture.txt", content: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), code: "binary-file" },
];

test.each(unreadable)("$name is refused by name, in a line, without output", ({ name, content, code }) => {
  const cwd = folderWith({ [name]: content });
  for (const format of ["pretty", "json", "html"]) {
    const ran = built(["examine", name, "--format", format], cwd);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.err).toMatch(new RegExp(`^error\\[${code}\\]: .*${name}`, "u"));
    expect(ran.err).not.toMatch(/^\s+at /mu);
  }
});

test("a missing file and a folder are refused by name", () => {
  const cwd = folderWith({ "folder/a.txt": holding });
  expect(built(["examine", "missing.txt"], cwd)).toMatchObject({ code: 2, out: "" });
  expect(built(["examine", "folder"], cwd).err).toContain("--recursive");
});

test("a file larger than the limit is refused before it is read, and read once the limit is raised", () => {
  const cwd = folderWith({ "huge.txt": "", "small.txt": holding });
  truncateSync(join(cwd, "huge.txt"), 500_000_000);
  const refused = built(["examine", "huge.txt"], cwd);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("--max-size");
  expect(built(["examine", "small.txt", "--max-size", "20b"], cwd).code).toBe(2);
  expect(built(["examine", "-", "--max-size", "20b"], cwd, holding).code).toBe(2);
  expect(built(["examine", "small.txt", "--max-size", "1kB"], cwd).code).toBe(0);
});

test("bytes that no encoding explains never end in a stack trace", () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i % 40 === 39 ? 0xff : 0x61 + ((i * 7) % 26)));
  const ran = built(["examine", "odd.txt", "--format", "json"], folderWith({ "odd.txt": bytes }));
  expect([0, 2]).toContain(ran.code);
  expect(ran.err).not.toMatch(/^\s+at /mu);
  if (ran.code === 2) expect(ran.out).toBe("");
});

test("a line of ten megabytes is read whole", () => {
  const stretch = `${`${wordsOnly.trim()} `.repeat(30)}${holding.trim()} `;
  const line = stretch.repeat(Math.ceil(10_000_000 / stretch.length));
  const ran = built(["examine", "line.txt", "--format", "json"], folderWith({ "line.txt": line }));
  expect(ran.err).toBe("");
  const { source, figures } = JSON.parse(ran.out);
  expect(source.length).toBe(line.length);
  expect(figures.length).toBe(4 * (line.length / stretch.length));
}, 300_000);

test("HTML full of scripts is read for its words alone, and nothing of it runs in the edition", () => {
  const page = `<!doctype html><title>T</title><script>alert(412)</script><style>p{width:300px}</style>
    <p onclick="alert(1)">${wordsOnly}<img src=x onerror=alert(2)></p><p>They lost 31 men.</p>
    <template><p>500 men</p></template><script>document.write("<p>900 men</p>")</script>`;
  const cwd = folderWith({ "page.html": page });
  const { figures } = JSON.parse(built(["examine", "page.html", "--format", "json"], cwd).out);
  expect(figures.map(({ number }: { number: { low: number } }) => number.low)).toEqual([31]);
  const edition = built(["examine", "page.html", "--format", "html"], cwd).out;
  expect(edition).not.toMatch(/<[^>]*\son(?:error|click)=/iu);
  expect(edition).not.toMatch(/<script>alert|document\.write/u);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is refused by name", () => {
  const cwd = folderWith({ "secret.txt": holding });
  chmodSync(join(cwd, "secret.txt"), 0);
  expect(built(["examine", "secret.txt"], cwd)).toMatchObject({ code: 2, out: "" });
});
