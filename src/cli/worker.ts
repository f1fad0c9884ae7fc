import { batched } from "../render/batched.ts";
import { defect } from "./defect.ts";
import { failure, firstReader, type Job, type Outcome } from "./first-reading.ts";

const read = firstReader();

/** Makes one first reading in a worker thread; the output goes back as data, in pieces. */
export default async function work(job: Job): Promise<Outcome> {
  const outcome = await read(job);
  try {
    return { ...outcome, output: outcome.output === null ? null : [...batched(outcome.output)] };
  } catch (error) {
    return failure(job, [defect(error, job.path)]);
  }
}
