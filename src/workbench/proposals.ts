import type { Context } from "hono";
import { Hono } from "hono";
import type { Source } from "../casebook/casebook.ts";
import { Rejections } from "../keep/rejections.ts";
import { Additions } from "./additions.ts";
import type { Desk } from "./desk.ts";
import { proposalFor } from "./proposal.ts";
import type { Addition, AdditionRequest, ProposalRequest, Proposals, TurnedDown } from "./proposal-protocol.ts";
import { ProposedClaims } from "./proposed.ts";
import type { Workbench } from "./workbench.ts";

/** The longest text that may be added at once; a claim with all it needs has a hundredth of that. */
const LONGEST = 200_000;

/** What a page asks for that makes claims of words, or goes through those that the first reading proposes. */
export function proposals(desk: Desk): Hono {
  const app = new Hono();
  const additionsOf = remembered((bench: Workbench) => new Additions(bench));
  const rejectionsOf = remembered((bench: Workbench) => new Rejections(bench.folder));
  const withBench = (work: (bench: Workbench, context: Context) => Promise<Response>) => {
    return async (context: Context): Promise<Response> =>
      desk.bench === null ? context.json({ reason: "no casebook is open" }, 409) : work(desk.bench, context);
  };

  app.post(
    "/proposal",
    withBench(async (bench, context) => {
      const request = await bodyOf<ProposalRequest>(context);
      const source = sourceOf(bench, request?.source);
      if (request === null || source === null) return context.json({ reason: "there is no such source" }, 404);
      const { start, end, figure } = request;
      if (!isSpan(start, end)) return context.json({ reason: "there are no words there" }, 400);
      const file = additionsOf(bench).fileFor(source.id);
      const proposal = proposalFor(bench.book, source, { start, end }, figure ?? null, file);
      return proposal === null ? context.json({ reason: "there are no words there" }, 404) : context.json(proposal);
    }),
  );
  app.post(
    "/proposal/check",
    withBench(async (bench, context) => {
      const text = textOf(await bodyOf<AdditionRequest>(context));
      if (text === null) return context.json({ reason: "no text was sent" }, 400);
      return context.json({ mistakes: additionsOf(bench).mistakesIn(text) });
    }),
  );
  app.post(
    "/proposal/keep",
    withBench(async (bench, context) => {
      const request = await bodyOf<AdditionRequest>(context);
      const text = textOf(request);
      const source = sourceOf(bench, request?.source);
      if (text === null || source === null) return context.json({ reason: "no text was sent" }, 400);
      return answer(context, await additionsOf(bench).add(source.id, text));
    }),
  );
  app.get(
    "/proposals",
    withBench(async (bench, context) => {
      const source = sourceOf(bench, context.req.query("source"));
      if (source === null) return context.json({ reason: "there is no such source" }, 404);
      const rejected = (await rejectionsOf(bench).all()).filter((one) => one.source === source.id);
      const proposed = proposedIn(bench, source, rejected)?.all ?? [];
      return context.json<Proposals>({ version: bench.version, proposed, rejected });
    }),
  );
  app.post(
    "/proposals/accept",
    withBench(async (bench, context) => {
      const request = await bodyOf<{ source: string; at: number }>(context);
      const source = sourceOf(bench, request?.source);
      if (request === null || source === null) return context.json({ reason: "there is no such source" }, 404);
      const text = proposedIn(bench, source, [])?.textOf(request.at) ?? null;
      if (text === null) return context.json({ reason: "this is not proposed any more" }, 404);
      return answer(context, await additionsOf(bench).add(source.id, text));
    }),
  );
  app.post("/proposals/reject", withBench(turning(true)));
  app.post("/proposals/take-back", withBench(turning(false)));
  return app;

  function turning(down: boolean) {
    return async (bench: Workbench, context: Context) => {
      const request = await bodyOf<TurnedDown>(context);
      if (request === null || typeof request.quote !== "string" || sourceOf(bench, request.source) === null) {
        return context.json({ reason: "nothing was named" }, 400);
      }
      const { source, quote, figure = null, reason = null } = request;
      const entry = { source, quote, figure, reason: reason?.trim() === "" ? null : reason };
      const rejections = rejectionsOf(bench);
      const obstacle = await (down ? rejections.add(entry) : rejections.takeBack(entry));
      return obstacle === null ? context.json({ reason: null }) : context.json({ reason: obstacle }, 409);
    };
  }
}

function answer(context: Context, addition: Addition): Response {
  return context.json(addition, addition.status === "added" ? 200 : 422);
}

function proposedIn(bench: Workbench, source: Source, rejected: readonly TurnedDown[]): ProposedClaims | null {
  const reading = bench.book.readingOf(source.id);
  return reading === null ? null : new ProposedClaims(reading, source, bench.book, rejected);
}

function sourceOf(bench: Workbench, id: unknown): Source | null {
  const declaration = typeof id === "string" ? bench.book.declaration(id) : null;
  return declaration?.kind === "source" ? declaration : null;
}

function isSpan(start: unknown, end: unknown): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
}

function textOf(request: AdditionRequest | null): string | null {
  const text = request?.text;
  return typeof text === "string" && text.length <= LONGEST ? text : null;
}

async function bodyOf<T>(context: Context): Promise<T | null> {
  return context.req.json<T>().catch(() => null);
}

/** Makes something once for each workbench. */
function remembered<T>(make: (bench: Workbench) => T): (bench: Workbench) => T {
  const made = new WeakMap<Workbench, T>();
  return (bench) => {
    const known = made.get(bench) ?? make(bench);
    made.set(bench, known);
    return known;
  };
}
