import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkCasebook } from "../../src/check/check-casebook.ts";
import { inquireInto, openCasebook } from "../../src/inquiry.ts";
import type { Inquiry } from "../../src/resolve/inquiry.ts";

const root = mkdtempSync(join(tmpdir(), "elenchus-damaged-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const GOOD = `person clerk
quantity dead
  counts: people
quantity men
  counts: people
  within: dead
claim in-all
  by: clerk
  says: dead = 93
claim of-them
  by: clerk
  says: men = 97
`;

let made = 0;

/** Opens files as a casebook. */
async function opened(files: Readonly<Record<string, string>>): Promise<Inquiry> {
  made += 1;
  const folder = join(root, String(made));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { material } = await openCasebook(".", { cwd: folder });
  return inquireInto(material);
}

const codesOf = ({ diagnostics }: Inquiry) => diagnostics.map(({ code }) => code);
const caught = (inquiry: Inquiry) =>
  checkCasebook(inquiry)
    .filter(({ level }) => level === "fails")
    .map(({ code, ids }) => [code, ...ids].join(" "));
const BOTH = "contradiction in-all of-them";

describe("a damaged casebook", () => {
  it("saved half-way keeps what is whole", async () => {
    const inquiry = await opened({ "a.case": GOOD, "b.case": "claim again\n  by: clerk\n  says: dead = " });
    expect(codesOf(inquiry)).toEqual(["unexpected-word"]);
    expect(caught(inquiry)).toEqual([BOTH]);
    expect(inquiry.casebook.declarations.has("again")).toBe(true);
  });

  it.each(
    Array.from({ length: 12 }, (_, i) => Math.floor((GOOD.length * (i + 1)) / 13)),
  )("cut off after %i characters keeps every declaration before", async (length) => {
    const whole = await opened({ "a.case": GOOD });
    const cut = await opened({ "a.case": GOOD.slice(0, length) });
    const before = [...whole.casebook.declarations.values()].filter(({ span }) => span.end < length);
    expect([...cut.casebook.declarations.keys()]).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  });

  it("with a line of a megabyte is told in a line that can be read", async () => {
    const inquiry = await opened({ "a.case": `${"y".repeat(1_000_000)} an-id\n` });
    expect(codesOf(inquiry)).toEqual(["unknown-kind"]);
    expect(inquiry.diagnostics[0]?.message.length).toBeLessThan(400);
  });

  it("with two files of one id names both places, and loses neither", async () => {
    const inquiry = await opened({ "a.case": GOOD, "b.case": "claim in-all\n  by: clerk\n  says: dead = 100\n" });
    expect(codesOf(inquiry)).toEqual(["duplicate-id"]);
    expect(inquiry.diagnostics[0]?.labels.map(({ path }) => path)).toEqual(["b.case", "a.case"]);
    expect(inquiry.casebook.unreachable.map(({ id }) => id)).toEqual(["in-all"]);
    expect(caught(inquiry)).toEqual([BOTH]);
  });

  it("whose source is gone says which, and where it is declared", async () => {
    const inquiry = await opened({ "a.case": `${GOOD}source notes\n  file: sources/notes.txt\n` });
    expect(inquiry.diagnostics.map(({ level }) => level)).toEqual(["error"]);
    expect(inquiry.diagnostics[0]?.message).toContain("sources/notes.txt");
    expect(inquiry.diagnostics[0]?.labels.map(({ text }) => text)).toEqual(["declared here"]);
    expect(caught(inquiry)).toEqual([BOTH]);
  });

  it("with a circle of within names each step, and takes them for equal", async () => {
    const inquiry = await opened({ "a.case": GOOD.replace("quantity dead\n", "quantity dead\n  within: men\n") });
    expect(codesOf(inquiry)).toEqual(["circular-within"]);
    expect(inquiry.diagnostics[0]?.labels).toHaveLength(2);
    expect(caught(inquiry)).toEqual([BOTH]);
  });

  it("that compares a date with people names both, and leaves it out", async () => {
    const says = "event fire\n  when: 1937\nclaim mixed\n  by: clerk\n  says: dead = fire\n";
    const inquiry = await opened({ "a.case": GOOD + says });
    expect(codesOf(inquiry)).toEqual(["mixed-sorts"]);
    expect(inquiry.diagnostics[0]?.labels).toHaveLength(2);
    expect(caught(inquiry)).toEqual([BOTH]);
  });
});
