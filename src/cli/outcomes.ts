import { defect } from "./defect.ts";
import { failure, firstReader, type Job, type Outcome } from "./first-reading.ts";

/** The outcomes of jobs, in their order, made by up to `workers` at once. What they say does not depend on how many. */
export async function* outcomesOf(jobs: readonly Job[], workers: number): AsyncIterable<Outcome> {
  const threads = Math.min(workers, jobs.length);
  yield* threads > 1 ? outcomesFromThreads(jobs, threads) : outcomesFromHere(jobs);
}

async function* outcomesFromHere(jobs: readonly Job[]): AsyncIterable<Outcome> {
  const read = firstReader();
  for (const job of jobs) yield await read(job);
}

async function* outcomesFromThreads(jobs: readonly Job[], threads: number): AsyncIterable<Outcome> {
  const { Piscina } = await import("piscina");
  const filename = new URL("./worker.js", import.meta.url).href;
  const pool = new Piscina<Job, Outcome>({ filename, minThreads: threads, maxThreads: threads });
  const start = (job: Job) => pool.run(job).catch((error: unknown) => failure(job, [defect(error, job.path)]));
  // Two a thread, one at work and one done or waiting, so that few outputs stand in memory at a time.
  const running = jobs.slice(0, 2 * threads).map(start);
  const waiting = jobs.slice(2 * threads);
  try {
    while (running.length > 0) {
      const outcome = await running.shift();
      const next = waiting.shift();
      if (next !== undefined) running.push(start(next));
      if (outcome !== undefined) yield outcome;
    }
  } finally {
    await pool.destroy();
  }
}
