import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { batched } from "../render/batched.ts";

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Gives the system's
 * code for what kept it from that, such as ENOSPC; null where nothing did.
 */
export async function writeAtomically(path: string, pieces: Iterable<string> | Uint8Array): Promise<string | null> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    await writeAll(temporary, pieces);
    await rename(temporary, path);
    return null;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return systemCode(error);
  }
}

/** The code of an error of the system, such as ENOSPC; anything else is thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && "syscall" in error) return String(error.code);
  throw error;
}

/** Most folders are there; one that is not is made. */
async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, "w");
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    return open(path, "w");
  }
}

async function writeAll(path: string, pieces: Iterable<string> | Uint8Array): Promise<void> {
  const file = await opened(path);
  try {
    if (pieces instanceof Uint8Array) return await file.writeFile(pieces);
    for (const batch of batched(pieces)) await file.writeFile(batch);
  } finally {
    await file.close();
  }
}
