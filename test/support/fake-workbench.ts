import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { diff3Merge } from "node-diff3";
import { bind } from "../../src/casebook/bind.ts";
import { parse } from "../../src/casebook/parse.ts";
import { applyEdits, editsByPath } from "../../src/ide/edits.ts";
import { base } from "../../src/render/edition/styles/base.ts";
import type {
  EditsRequest,
  FindingInBrief,
  Saved,
  SaveRequest,
  Snapshot,
  Undone,
} from "../../src/workbench/protocol.ts";

const client = fileURLToPath(new URL("../../dist/workbench/client/", import.meta.url));

/** As strict as that of the real one: no style and no script but from files. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/** What a file held before it was written. */
interface Step {
  readonly path: string;
  readonly text: string;
}

/** A workbench that keeps its casebook in memory, for trying the client without a disk. */
export class FakeWorkbench {
  readonly files: Map<string, string>;
  findings: readonly FindingInBrief[] = [];
  /** What was asked for, in order: "PUT files/a.case". */
  readonly asked: string[] = [];
  readonly #known = new Map<string, string>();
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #listeners = new Set<ServerResponse>();
  #version = 1;
  readonly #island: { readonly name: string; readonly props: unknown };
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(files: Readonly<Record<string, string>>, island: { readonly name: string; readonly props: unknown }) {
    if (!existsSync(client)) throw new Error("these tests open the built client: npm run build");
    this.files = new Map(Object.entries(files));
    this.#island = island;
  }

  /** Begins to listen; gives its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/edit/index.html`;
  }

  stop(): void {
    for (const listener of this.#listeners) listener.end();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Somebody else writes a file. */
  write(path: string, text: string): void {
    this.files.set(path, text);
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) this.#event(listener);
  }

  #event(listener: ServerResponse): void {
    listener.write(`event: changed\ndata: ${JSON.stringify({ version: this.#version })}\n\n`);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://here").pathname).slice(1);
    response.setHeader("content-security-policy", policy);
    if (path === "edit/index.html") return send(response, this.#page(), "text/html");
    if (path === "assets/site.css") return send(response, base, "text/css");
    if (path.startsWith("assets/")) return asset(response, path.slice("assets/".length));
    if (path === "api/events") return this.#listen(response);
    if (!path.startsWith("api/")) {
      response.statusCode = path === "favicon.ico" ? 204 : 404;
      return send(response, "", "text/plain");
    }
    this.asked.push(`${request.method} ${path.slice("api/".length)}`);
    if (request.method !== "GET" && request.headers["x-elenchus"] !== "1") {
      response.statusCode = 403;
      return send(response, "Only pages of the workbench may change anything.\n", "text/plain");
    }
    const answer = this.#api(path.slice("api/".length), await bodyOf(request));
    send(response, JSON.stringify(answer), "application/json");
    if (request.method !== "GET") this.#tell();
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
    this.#event(response);
  }

  #api(path: string, body: unknown): unknown {
    if (path === "casebook") return this.#snapshot();
    if (path === "edits") return this.#edit(body as EditsRequest);
    if (path === "undo") return this.#step(this.#done, this.#undone);
    if (path === "redo") return this.#step(this.#undone, this.#done);
    return this.#save(path.replace(/^files\//u, ""), body as SaveRequest);
  }

  #snapshot(): Snapshot {
    const { diagnostics } = bind([...this.files].map(([path, text]) => parse(path, text)));
    const files = [...this.files].map(([path, text]) => ({ path, text, hash: this.#hand(text) }));
    return { version: this.#version, files, problems: diagnostics, findings: this.findings };
  }

  #edit({ edits, bases }: EditsRequest): readonly Saved[] {
    return [...editsByPath(edits)].map(([path, own]) => {
      const hash = bases[path] ?? null;
      return this.#save(path, { text: applyEdits(this.#known.get(hash ?? "") ?? "", own), base: hash });
    });
  }

  #save(path: string, { text, base: hash }: SaveRequest): Saved {
    const theirs = this.files.get(path) ?? "";
    const isSame = hash === null ? !this.files.has(path) : this.#hand(theirs) === hash;
    const lines = (words: string) => words.split("\n");
    const parts = isSame
      ? [{ ok: lines(text) }]
      : diff3Merge(lines(text), lines(this.#known.get(hash ?? "") ?? ""), lines(theirs));
    const conflicts = parts.flatMap(({ conflict }) =>
      conflict === undefined ? [] : [{ ours: conflict.a.join("\n"), theirs: conflict.b.join("\n") }],
    );
    if (conflicts.length > 0) return { status: "conflict", path, hash: this.#hand(theirs), theirs, conflicts };
    const merged = parts.flatMap(({ ok }) => ok ?? []).join("\n");
    this.files.set(path, merged);
    this.#done.push({ path, text: theirs });
    return { status: "saved", path, hash: this.#hand(merged), text: merged, merged: !isSame };
  }

  #step(from: Step[], to: Step[]): Undone {
    const step = from.pop();
    if (step === undefined) return { done: null, reason: null };
    to.push({ path: step.path, text: this.files.get(step.path) ?? "" });
    this.files.set(step.path, step.text);
    return { done: step.path, reason: null };
  }

  #hand(text: string): string {
    const hash = createHash("sha256").update(text).digest("hex");
    this.#known.set(hash, text);
    return hash;
  }

  #page(): string {
    const { name, props } = this.#island;
    const given = JSON.stringify(props).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="stylesheet" href="../assets/site.css">
<link rel="stylesheet" href="../assets/main.css">
<script type="module" src="../assets/main.js"></script>
</head>
<body data-root="../">
<main id="main"><section><h1>Edit</h1><div data-island="${name}" data-props="${given}"></div></section></main>
</body>
</html>
`;
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? null : JSON.parse(text);
}

function asset(response: ServerResponse, name: string): void {
  const type = name.endsWith(".css") ? "text/css" : "text/javascript";
  send(response, readFileSync(`${client}${name}`, "utf8"), type);
}

function send(response: ServerResponse, body: string, type: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(body);
}
