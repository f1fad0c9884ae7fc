import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Saved, Snapshot } from "../../src/workbench/protocol.ts";
import { main } from "../support/built.ts";
import { folderWith } from "../support/folder.ts";

/** Two texts, long enough for a write of one of them to be caught half done. */
const [one = "", other = ""] = ["anna", "bert"].map((name) => `# ${name}\n`.repeat(300_000));

/** A workbench in a process of its own, and what asks it. */
async function started(folder: string) {
  const child = spawn(process.execPath, [main, "open", folder, "--no-browser"], { cwd: folder });
  const [printed] = await once(child.stdout, "data");
  const address = new URL(String(printed).trim());
  const welcome = await fetch(address, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie")?.split(";")[0] ?? "";
  const headers = { cookie, origin: address.origin, "x-elenchus": "1" };
  const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, address), { ...init, headers });
  return { child, ask };
}

test.each([0, 1, 2, 3])("killed while it writes, after %i saves, it leaves the file whole", async (saves) => {
  const folder = folderWith({ "a.case": one });
  const { child, ask } = await started(folder);
  const { files } = (await (await ask("/api/casebook")).json()) as Snapshot;
  let base = files[0]?.hash ?? null;
  const save = async (text: string) => {
    const response = await ask("/api/files/a.case", { method: "PUT", body: JSON.stringify({ text, base }) });
    return (await response.json()) as Saved;
  };
  for (let turn = 0; turn < saves; turn += 1) {
    const saved = await save(turn % 2 === 0 ? other : one);
    expect(saved.status).toBe("saved");
    base = saved.status === "saved" ? saved.hash : base;
  }
  const last = save(saves % 2 === 0 ? other : one).catch(() => "cut off");
  // As soon as the temporary file is there, the write is under way.
  while (readdirSync(folder).length === 1) await new Promise(setImmediate);
  child.kill("SIGKILL");
  await once(child, "close");
  await last;
  expect([one, other]).toContain(readFileSync(join(folder, "a.case"), "utf8"));
  expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["a.case"]);
}, 60_000);
