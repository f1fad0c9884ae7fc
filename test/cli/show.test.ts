import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { shooting, shootingFiles } from "../support/shooting.ts";

const more = `
event trial "The trial"
  when: 1938-03-02/1938-03-13

event appeal
  after: trial
  during: 1938-03

claim second-hand
  by: critic
  via: lecturer
  copies: critic-says
  in: notes ¶1
  says: shot-37-38 = about 3 million
  stance: doubts
`;

async function shown(id: string): Promise<string> {
  const cwd = folderWith({ ...shootingFiles, "casebook.case": shooting + more });
  const { code, out, err } = await elenchus(["show", id], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out.replace(/\s+/gu, " ");
}

test("a quantity: what it counts, who says how many and how that is read, what is tied to it, and what follows", async () => {
  const out = await shown("shot");
  expect(out).toContain("What it counts people, shot, 1917–1991");
  expect(out).toContain("The lecturer: shot = 700,000..800,000 (shot-total)");
  expect(out).toContain("read as 700,000 to 800,000");
  expect(out).toContain("in notes ¶1");
  expect(out).toContain("convicted: people, convicted, 1917–1991");
  expect(out).toContain("What follows what is said cannot all hold");
  expect(out).toContain("The lecturer: 700,000 to 800,000 (by shot-total)");
  expect(out).toContain("Referred to by quantity shot-37-38 (within)");
  expect(out).toContain("fails[rival-claims]");
});

test("a person: what they say and report, and how that stands", async () => {
  const critic = await shown("critic");
  expect(critic).toMatch(/Says claim critic-says \[fails\]: shot-37-38 = 3 million claim second-hand \[doubts\]/u);
  expect(await shown("lecturer")).toContain("Reports claim second-hand");
});

test("a source: what is said in it", async () => {
  expect(await shown("notes")).toMatch(/Said in it claim shot-total.*claim second-hand/u);
});

test("an event: when it can have been, and since what", async () => {
  const out = await shown("appeal");
  expect(out).toContain("began from 1938-03-13 to 1938-03-31");
  expect(out).toContain("appeal begins after trial");
});

test("a claim: whom it binds, its verdict with the proof, and what follows", async () => {
  const out = await shown("critic-says");
  expect(out).toContain("It binds The critic. fails[rival-claims]");
  expect(out).toContain("added up: 0");
  expect(await shown("second-hand")).toContain("It binds nobody to a figure: it doubts.");
});

test("an id that nothing has is answered with the nearest", async () => {
  const cwd = folderWith({ "book/a.case": "person anna\n" });
  const { code, err } = await elenchus(["show", "ana", "--dir", "book"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("did you mean anna?");
});

test("explain knows the ids of a casebook beside the codes, and the mistakes that can be made in it", async () => {
  const cwd = folderWith(shootingFiles);
  const { code, out } = await elenchus(["explain", "unknown-id", "shot-total", "not-comparable"], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/^unknown-id\n {2}Finds an id that nothing declares\./u);
  expect(out).toContain("Right\n    person lecturer");
  expect(out).toContain("claim shot-total · what somebody says");
  expect(out).toContain("  needs-fact\n    person clerk");
  expect((await elenchus(["explain", "shot-totl"], { cwd })).err).toContain("did you mean shot-total?");
});

test("a figure is read as its words only where it is said to be that, and a denial is told as one", async () => {
  const claims = "claim below\n  says: shot < 900,000\nclaim above\n  says: shot > 5 million\n  stance: denies\n";
  const cwd = folderWith({ ...shootingFiles, "more.case": claims });
  const { out } = await elenchus(["show", "shot"], { cwd });
  expect(out).toContain("shot < 900,000 (below)\n");
  expect(out).not.toContain("read as 900,000");
  expect(out).toContain("denies: shot > 5 million (above)");
});
