import type { Context } from "hono";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { lookFor } from "../render/site/search/search-index.ts";
import type { Desk } from "./desk.ts";
import { proposals } from "./proposals.ts";
import type { EditsRequest, Moved, SaveRequest } from "./protocol.ts";
import type { Workbench } from "./workbench.ts";

/** The longest text that may be dropped, in bytes: as much as a first reading takes. */
const LONGEST = 64 * 1024 * 1024;

/** What the pages of the workbench ask for and send: JSON, as `protocol.ts` has it. */
export function api(desk: Desk): Hono {
  const app = new Hono();
  const withBench = (answer: (bench: Workbench, context: Context) => Response | Promise<Response>) => {
    return (context: Context) =>
      desk.bench === null ? context.json({ reason: "no casebook is open" }, 409) : answer(desk.bench, context);
  };
  app.get(
    "/casebook",
    withBench((bench, context) => context.json(bench.snapshot())),
  );
  app.get(
    "/search",
    withBench((bench, context) => context.json(lookFor(context.req.query("q") ?? "", bench.index))),
  );
  app.put(
    "/files/:path{.+}",
    withBench(async (bench, context) => {
      const request = await bodyOf<SaveRequest>(context);
      if (request === null || typeof request.text !== "string")
        return context.json({ reason: "no text was sent" }, 400);
      const saved = await bench.files.save(decodeURIComponent(context.req.param("path") ?? ""), request);
      await bench.refresh();
      return context.json(saved);
    }),
  );
  app.post(
    "/edits",
    withBench(async (bench, context) => {
      const request = await bodyOf<EditsRequest>(context);
      if (request === null || !Array.isArray(request.edits)) return context.json({ reason: "no edits were sent" }, 400);
      const saved = await bench.files.edit({ edits: request.edits, bases: request.bases ?? {} });
      await bench.refresh();
      return context.json(saved);
    }),
  );
  app.post(
    "/undo",
    withBench(async (bench, context) => context.json(await after(bench, bench.files.undo()))),
  );
  app.post(
    "/redo",
    withBench(async (bench, context) => context.json(await after(bench, bench.files.redo()))),
  );
  app.route("/", proposals(desk));
  app.get("/events", withBench(events));
  app.post("/example", async (context) => {
    await desk.openExample();
    return context.json<Moved>({ address: "index.html" });
  });
  app.post("/drop", async (context) => {
    const length = Number(context.req.header("content-length") ?? 0);
    if (length > LONGEST) return context.json<Moved>({ reason: "the text is longer than 64 MB" }, 413);
    const taken = await desk.drop(context.req.query("name") ?? "", Buffer.from(await context.req.arrayBuffer()));
    if (typeof taken === "string") return context.json<Moved>({ address: `sources/${taken}.html` });
    return context.json<Moved>({ reason: taken.message }, 422);
  });
  app.post("/keep", async (context) => {
    const request = await bodyOf<{ folder: string }>(context);
    const folder = request?.folder?.trim() ?? "";
    if (folder === "") return context.json<Moved>({ reason: "the folder has no name" }, 400);
    const obstacle = await desk.keep(folder);
    return obstacle === null
      ? context.json<Moved>({ address: "index.html" })
      : context.json<Moved>({ reason: obstacle }, 409);
  });
  app.post("/open", async (context) => {
    const bench = await desk.open(desk.here);
    return context.json<Moved>({
      address: bench.book.inquiry.casebook.files.size > 0 ? "index.html" : "edit/index.html",
    });
  });
  return app;
}

async function after<T>(bench: Workbench, work: Promise<T>): Promise<T> {
  const done = await work;
  await bench.refresh();
  return done;
}

async function bodyOf<T>(context: Context): Promise<(Partial<T> & T) | null> {
  return context.req.json().catch(() => null);
}

/** Tells a page of every change, until it is closed. */
function events(bench: Workbench, context: Context): Response {
  return streamSSE(context, async (stream) => {
    await new Promise<void>((resolve) => {
      const tell = () => void stream.writeSSE({ event: "changed", data: JSON.stringify({ version: bench.version }) });
      const end = bench.listen(tell);
      stream.onAbort(() => {
        end();
        resolve();
      });
      tell();
    });
  });
}
