import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "./refusal.ts";

/** The most bytes a file may have unless the user allows more. */
export const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`: all of them, or why they cannot be had. Never throws. */
export async function fileBytes(path: string, cwd: string, maxSize: number): Promise<Uint8Array | Diagnostic> {
  try {
    if (path === "-") return await collect(process.stdin, path, maxSize);
    const place = resolve(cwd, path);
    const status = await stat(place);
    if (status.isDirectory()) return refusal("is-a-folder", `${path} is a folder`, "--recursive looks for files in it");
    if (status.size > maxSize) return tooLarge(path, maxSize, status.size);
    return await collect(createReadStream(place, { highWaterMark: 1 << 20 }), path, maxSize);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Reads a stream to its end, or up to the limit: a pipe does not tell its size before. */
async function collect(stream: Readable, path: string, maxSize: number): Promise<Uint8Array | Diagnostic> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxSize) return tooLarge(path, maxSize, null);
  }
  return Buffer.concat(chunks);
}

/** Says that a file is larger than is read; `size` is null where only that is known. */
export function tooLarge(path: string, maxSize: number, size: number | null): Diagnostic {
  const has = size === null ? "more than" : `${megabytes(size)}, more than the`;
  const message = `${path} has ${has} ${megabytes(maxSize)} that are read of one file`;
  return refusal("file-too-large", message, "--max-size raises the limit; or split the file");
}

function megabytes(bytes: number): string {
  const amount = bytes / (1024 * 1024);
  return amount < 1 ? `${bytes} bytes` : `${amount.toFixed(amount < 10 ? 1 : 0)} MB`;
}

function unreadable(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return refusal("no-such-file", `there is no file ${path}`, "check the name and the folder");
  }
  if (code === "EACCES" || code === "EPERM") {
    return refusal("not-readable", `${path} may not be read`, "check the file's permissions");
  }
  return refusal("not-readable", `${path} cannot be read${typeof code === "string" ? ` (${code})` : ""}`);
}
