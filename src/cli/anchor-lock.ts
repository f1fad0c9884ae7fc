import { readFile } from "node:fs/promises";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";
import type { Anchor } from "../text/anchor.ts";

/** The file in a casebook's folder that has the places of its quotations as they were last confirmed. */
export const LOCK = "anchors.json";

/** The places of quotations, by their keys; null where no file has any. */
export type Lock = ReadonlyMap<string, Anchor> | null;

/** Reads the file of anchors. */
export async function readLock(path: string): Promise<Lock | Diagnostic> {
  const wrong = refusal("bad-anchors", `${LOCK} cannot be understood`, "delete it, and write it anew with --write");
  try {
    const read: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isRecord(read) || !isRecord(read.anchors)) return wrong;
    const anchors = Object.entries(read.anchors);
    return anchors.every(isEntry) ? new Map(anchors.filter(isEntry)) : wrong;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? null : wrong;
  }
}

/** The file as text: a line for each quotation, so that a change of one is a change of one line. */
export function lockText(anchors: ReadonlyMap<string, Anchor>): string {
  const lines = [...anchors].map(([key, anchor]) => `    ${JSON.stringify(key)}: ${JSON.stringify(anchor)}`);
  return lines.length === 0 ? '{\n  "anchors": {}\n}\n' : `{\n  "anchors": {\n${lines.join(",\n")}\n  }\n}\n`;
}

function isEntry(entry: [string, unknown]): entry is [string, Anchor] {
  const [, anchor] = entry;
  if (!isRecord(anchor)) return false;
  const texts = [anchor.source, anchor.quote, anchor.prefix, anchor.suffix, anchor.sha256];
  return texts.every((text) => typeof text === "string") && [anchor.start, anchor.end].every(Number.isInteger);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
