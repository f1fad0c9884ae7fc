import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode/decode.ts";
import type { Document } from "./document.ts";
import { detectLanguage, proseSample } from "./language.ts";
import { readText } from "./read-text.ts";
import { refusal } from "./refusal.ts";

/** What the user may say of a file that is to be read. */
export interface ReadOptions {
  /** The most bytes a file may have; 64 MiB unless given. */
  readonly maxSize?: number;
  /** ISO 639-1 code that overrules what the text declares and looks like. */
  readonly language?: string | null;
  /** The folder that a relative path starts from; the working directory unless given. */
  readonly cwd?: string;
}

/** A document, or what kept it from being read. What reading has to remark on a document stands in the document. */
export interface ReadResult {
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The most bytes a file may have unless the user allows more. */
export const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;

/** Reads a file, or standard input for `-`: all of it, or nothing and the reason. Never throws. */
export async function readFile(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const bytes = await bytesOf(path, options.cwd ?? ".", options.maxSize ?? DEFAULT_MAX_SIZE);
  return "code" in bytes ? refused(bytes) : readBytes(path, bytes, options);
}

/** Reads what a file holds, for callers who have the bytes already. */
export async function readBytes(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const maxSize = options.maxSize ?? DEFAULT_MAX_SIZE;
  if (bytes.length > maxSize) return refused(tooLarge(path, maxSize, bytes.length));
  if (bytes.every(isBlank)) return refused(refusal("empty-file", `${path} is empty`, "give a file that holds a text"));
  const decoded = await decode(bytes, path);
  if ("code" in decoded) return refused(decoded);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const document = readText({ path, ...decoded, sha256 }, options.language ?? null);
  if (options.language != null) return { document, diagnostics: [] };
  const language = (await detectLanguage(proseSample(document))) ?? document.metadata.language;
  return { document: { ...document, metadata: { ...document.metadata, language } }, diagnostics: [] };
}

async function bytesOf(path: string, cwd: string, maxSize: number): Promise<Uint8Array | Diagnostic> {
  try {
    if (path === "-") return await collect(process.stdin, path, maxSize);
    const place = resolve(cwd, path);
    const status = await stat(place);
    if (status.isDirectory())
      return refusal("is-a-folder", `${path} is a folder`, "--recursive examines the files in it");
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

function isBlank(byte: number): boolean {
  return byte <= 0x20 && byte !== 0;
}

function refused(reason: Diagnostic): ReadResult {
  return { document: null, diagnostics: [reason] };
}

function tooLarge(path: string, maxSize: number, size: number | null): Diagnostic {
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
