import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type ReadResult, readFile } from "./read-file.ts";

/** Files that were read, kept as long as they lie untouched. */
export class KeptDocuments {
  readonly #kept = new Map<string, { readonly version: string; readonly result: ReadResult }>();

  /** Reads a file, unless it is what it was when it was read before. Never throws. */
  async read(path: string, cwd: string): Promise<ReadResult> {
    const place = resolve(cwd, path);
    const version = await versionOf(place);
    const known = this.#kept.get(place);
    if (version !== null && known?.version === version) return known.result;
    const result = await readFile(path, { cwd });
    if (version !== null) this.#kept.set(place, { version, result });
    return result;
  }
}

/** Differs once a file is written or replaced; null where it cannot be looked at. */
async function versionOf(place: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(place, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(" ");
  } catch {
    return null;
  }
}
