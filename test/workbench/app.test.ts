import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SearchAnswer } from "../../src/render/site/search/search-index.ts";
import { workbenchApp } from "../../src/workbench/app.ts";
import { Desk } from "../../src/workbench/desk.ts";
import type { Moved, Saved, Snapshot } from "../../src/workbench/protocol.ts";
import { folderWith } from "../support/folder.ts";

const host = "127.0.0.1:8042";
const origin = `http://${host}`;
const cookie = "elenchus-8042=secret";

const book = {
  "a.case": `source notes "Notes"
  file: sources/notes.txt

person clerk "The clerk"

quantity lost
  counts: men

claim all-lost "<script>alert(1)</script>"
  by: clerk
  in: notes ¶1 "some nine hundred men"
  says: lost = about 900

claim few-lost
  by: clerk
  says: lost < 100
`,
  "sources/notes.txt":
    "They say that some nine hundred men were lost with the fleet in that year, and few came home.\n",
};

async function opened(files: Readonly<Record<string, string>> | null = book) {
  const folder = folderWith(files ?? {});
  const desk = new Desk(folder);
  onTestFinished(() => desk.close());
  if (files !== null) await desk.open(folder);
  const app = workbenchApp(desk, { hosts: [host], token: "secret" });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`${origin}/${path}`, { ...init, headers: { host, cookie, ...init.headers } });
  const send = (method: string, path: string, body?: unknown) =>
    ask(path, { method, headers: { origin, "x-elenchus": "1" }, body: JSON.stringify(body ?? {}) });
  return { folder, desk, app, ask, send };
}

test("every view has its page, and what is declared its own", async () => {
  const { ask } = await opened();
  for (const path of ["index.html", "sources/index.html", "claims/index.html", "claims/all-lost.html"]) {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  }
  expect((await ask("claims/nobody-said.html")).status).toBe(404);
  expect((await ask("claims/..%2F..%2Fpackage.html")).status).toBe(404);
});

test("words of a casebook never become markup", async () => {
  const { ask } = await opened();
  const page = await (await ask("claims/all-lost.html")).text();
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;alert");
});

test("the token lets one in, is kept in a cookie, and leaves the address", async () => {
  const { app } = await opened();
  const response = await app.request(`${origin}/index.html?token=secret`, { headers: { host } });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/index.html");
  expect(response.headers.get("set-cookie")).toMatch(/^elenchus-8042=secret;.*HttpOnly.*SameSite=Strict/u);
});

test.each([
  ["nobody without the token", { host }, 401],
  ["nobody with a wrong one", { host, cookie: "elenchus-8042=guess" }, 401],
  ["nobody under another name of the host", { host: "evil.example:8042", cookie }, 421],
  ["no other site", { host, cookie, origin: "http://evil.example" }, 403],
])("lets in %s", async (_, headers, status) => {
  const { app } = await opened();
  expect((await app.request(`${origin}/api/casebook`, { headers })).status).toBe(status);
});

test.each([
  ["without an origin", { host, cookie, "x-elenchus": "1" }],
  ["from another site", { host, cookie, "x-elenchus": "1", origin: "http://evil.example" }],
  ["from a form, which cannot set a header", { host, cookie, origin }],
])("nothing is changed %s", async (_, headers) => {
  const { app, folder } = await opened();
  const body = JSON.stringify({ text: "", base: null });
  const response = await app.request(`${origin}/api/files/a.case`, { method: "PUT", headers, body });
  expect(response.status).toBe(403);
  expect(readFileSync(join(folder, "a.case"), "utf8")).toBe(book["a.case"]);
});

test("a save lies on the disk, and the next snapshot has its verdict", async () => {
  const { ask, send, folder } = await opened();
  const before = (await (await ask("api/casebook")).json()) as Snapshot;
  expect(before.findings.map(({ level }) => level)).toContain("fails");
  const [file] = before.files;
  const text = book["a.case"].replace("lost < 100", "lost > 100");
  const saved = (await (await send("PUT", "api/files/a.case", { text, base: file?.hash })).json()) as Saved;
  expect(saved.status).toBe("saved");
  expect(readFileSync(join(folder, "a.case"), "utf8")).toBe(text);
  const after = (await (await ask("api/casebook")).json()) as Snapshot;
  expect(after.version).toBeGreaterThan(before.version);
  expect(after.findings.map(({ level }) => level)).not.toContain("fails");
});

test("a file edited outside is seen, and whoever listens is told", async () => {
  const { desk, folder, ask } = await opened();
  const told = new Promise<void>((resolve) => {
    desk.bench?.listen(resolve);
  });
  writeFileSync(join(folder, "a.case"), book["a.case"].replace("The clerk", "The harbour clerk"));
  await told;
  expect(await (await ask("claims/index.html")).text()).toContain("The harbour clerk");
});

test("a body that is no JSON is told so", async () => {
  const { ask } = await opened();
  const headers = { origin, "x-elenchus": "1" };
  expect((await ask("api/files/a.case", { method: "PUT", headers, body: "{" })).status).toBe(400);
  expect((await ask("api/edits", { method: "POST", headers, body: "[]" })).status).toBe(400);
});

test("with nothing on the desk there is a welcome; a text that is dropped can be kept", async () => {
  const { desk, folder, ask } = await opened(null);
  expect(await (await ask("index.html")).text()).toContain("cross-examines");
  expect((await ask("api/casebook")).status).toBe(409);
  const headers = { origin, "x-elenchus": "1" };
  const name = encodeURIComponent(`a "quoted" <b>.txt`);
  const dropped = await ask(`api/drop?name=${name}`, { method: "POST", headers, body: book["sources/notes.txt"] });
  const moved = (await dropped.json()) as Moved;
  expect(moved).toEqual({ address: expect.stringMatching(/^sources\/.*\.html$/u) });
  expect(desk.bench?.isKept).toBe(false);
  const keep = (name_: string) => ask("api/keep", { method: "POST", headers, body: JSON.stringify({ folder: name_ }) });
  expect(await (await keep("fleet")).json()).toEqual({ address: "index.html" });
  expect(readFileSync(join(folder, "fleet/sources.case"), "utf8")).toContain("source ");
  expect((await keep("fleet")).status).toBe(409);
});

test("what cannot be read is refused in words, and nothing stays on the desk", async () => {
  const { desk, ask } = await opened(null);
  const headers = { origin, "x-elenchus": "1" };
  const response = await ask("api/drop?name=a.bin", { method: "POST", headers, body: "\0\0\0\0PNG" });
  expect(response.status).toBe(422);
  expect(((await response.json()) as { reason: string }).reason).toMatch(/a\.bin/u);
  expect(desk.bench).toBe(null);
});

test("the example is opened as a copy", async () => {
  const { desk, send, ask } = await opened(null);
  await send("POST", "api/example");
  expect(desk.bench?.isKept).toBe(false);
  expect(await (await ask("index.html")).text()).toContain("The Great Terror in figures");
});

test("a search finds claims and passages by their words, and nothing without any", async () => {
  const { ask } = await opened();
  const found = async (words: string) =>
    (await (await ask(`api/search?q=${encodeURIComponent(words)}`)).json()) as SearchAnswer;
  const { hits } = await found("nine hundred fleet");
  expect(hits.map(({ address }) => address)).toContainEqual(expect.stringMatching(/^sources\/notes\.html\?words=/u));
  expect((await found("lost")).hits.map(({ kind }) => kind)).toContain("claim");
  for (const none of ["", "zzzzzz"]) expect(await found(none)).toEqual({ count: 0, hits: [] });
});
