import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderWith } from "../../test/support/folder.ts";
import { Desk } from "./desk.ts";
import type { Addition, ClaimProposal, Mistake, Proposals } from "./proposal-protocol.ts";
import { proposals } from "./proposals.ts";

const text = "The harbour was quiet.\n\nIn 1917 about 700 men\nwere shot, and 20 women were shot.\n";
const casebook = `source report
  file: sources/report.txt

quantity shot "Men shot"
  counts: men
  outcome: shot
  when: 1917

claim known
  in: report ¶2 "20 women were shot"
  says: shot = 20
`;

/** The routes on a casebook, and what asks them. */
async function atWork() {
  const folder = folderWith({ "casebook.case": casebook, "sources/report.txt": text });
  const desk = new Desk(folder);
  await desk.open(folder);
  onTestFinished(() => desk.close());
  const app = proposals(desk);
  const post = async <T>(path: string, body: unknown): Promise<{ status: number; value: T }> => {
    const response = await app.request(path, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, value: (await response.json()) as T };
  };
  const listed = async () => (await (await app.request("/proposals?source=report")).json()) as Proposals;
  return { folder, post, listed, file: (path: string) => readFileSync(join(folder, path), "utf8") };
}

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { source: "report", start, end: start + words.length };
}

test("words of the file are answered with a claim, and with the quantities that fit first", async () => {
  const { post } = await atWork();
  const { value } = await post<ClaimProposal>("/proposal", spanOf("In 1917 about 700 men\nwere shot"));
  expect(value.claims[0]?.fields).toContainEqual(["in", 'report ¶2 "In 1917 about 700 men were shot"']);
  expect(value.quantities[0]).toMatchObject({ all: [{ id: "shot", name: "Men shot" }], fitting: 1 });
  expect(value.file).toBe("casebook.case");
});

test.each([
  [{ source: "nowhere", start: 0, end: 5 }, 404],
  [{ source: "report", start: 5, end: 5 }, 400],
  [{ source: "report", start: "0", end: 5 }, 400],
  [{ source: "report", start: 1e6, end: 1e6 + 1 }, 404],
  [null, 404],
])("%j is refused", async (request, status) => {
  const { post } = await atWork();
  expect((await post("/proposal", request)).status).toBe(status);
});

test("what has a mistake in it is told, and not written", async () => {
  const { post, file } = await atWork();
  const wrong = "claim known\n  says: nothing-known = 5\n";
  const { value } = await post<{ mistakes: readonly Mistake[] }>("/proposal/check", { source: "report", text: wrong });
  expect(value.mistakes.map(({ start }) => wrong.slice(start).split("\n")[0])).toContain("known");
  const kept = await post<Addition>("/proposal/keep", { source: "report", text: wrong });
  expect(kept.status).toBe(422);
  expect(file("casebook.case")).toBe(casebook);
});

test("what is in order is written where the claims of the source stand, with its verdict", async () => {
  const { post, file } = await atWork();
  const claim = 'claim many\n  by: report\n  in: report "about 700 men were shot"\n  says: shot = about 700\n';
  const { value } = await post<Addition>("/proposal/keep", { source: "report", text: claim });
  expect(value).toMatchObject({ status: "added", path: "casebook.case", id: "many" });
  expect(file("casebook.case")).toBe(`${casebook}\n${claim}`);
});

test("only what the casebook does not claim is proposed, until it is accepted or rejected", async () => {
  const { post, listed, file } = await atWork();
  const before = await listed();
  expect(before.proposed.map(({ figure }) => figure)).toEqual(["about 700"]);
  const [first] = before.proposed;
  const named = { source: "report", quote: first?.quote, figure: first?.figure };
  await post("/proposals/reject", { ...named, reason: " " });
  expect(JSON.parse(file("elenchus.json"))).toEqual({ rejected: [named] });
  expect((await listed()).proposed).toEqual([]);
  await post("/proposals/take-back", named);
  expect((await listed()).rejected).toEqual([]);
  const { value } = await post<Addition>("/proposals/accept", { source: "report", at: first?.at });
  expect(value.status).toBe("added");
  expect(file("casebook.case")).toMatch(/says: \S+ = about 700\n$/u);
  expect((await listed()).proposed).toEqual([]);
});

test("settings with a mistake in them are left alone", async () => {
  const { post, folder, file } = await atWork();
  writeFileSync(join(folder, "elenchus.json"), "{ broken");
  const { status } = await post("/proposals/reject", { source: "report", quote: "a" });
  expect(status).toBe(409);
  expect(file("elenchus.json")).toBe("{ broken");
});
