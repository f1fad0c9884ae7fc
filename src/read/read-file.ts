import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode/decode.ts";
import type { Document } from "./document.ts";
import { DEFAULT_MAX_SIZE, fileBytes, tooLarge } from "./file-bytes.ts";
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

/** Reads a file, or standard input for `-`: all of it, or nothing and the reason. Never throws. */
export async function readFile(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const bytes = await fileBytes(path, options.cwd ?? ".", options.maxSize ?? DEFAULT_MAX_SIZE);
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

function isBlank(byte: number): boolean {
  return byte <= 0x20 && byte !== 0;
}

function refused(reason: Diagnostic): ReadResult {
  return { document: null, diagnostics: [reason] };
}
