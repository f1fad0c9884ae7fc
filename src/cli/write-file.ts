import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { batched } from "../render/batched.ts";

/** Writes a file whole or not at all: into a temporary file beside it, which then takes its name. */
export async function writeAtomically(path: string, pieces: Iterable<string>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
  const file = await open(temporary, "w");
  try {
    for (const batch of batched(pieces)) await file.write(batch);
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
