import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";

/** Smaller files are read at once, and their cells counted. */
const LARGE = 32 * 1024 * 1024;

/** Beyond so many lines a file is a register, not a table. */
const MOST_LINES = 200_000;

const LINE_FEED = 0x0a;

/**
 * Looks, before a large file is read whole, whether it has more lines than a table can have. Reads no further than it
 * must, and keeps nothing; null where the file is small or short, or cannot be opened.
 */
export async function longFile(path: string, cwd: string): Promise<{ readonly size: number } | null> {
  if (path === "-") return null;
  try {
    const place = resolve(cwd, path);
    const { size } = await stat(place);
    return size > LARGE && (await hasManyLines(place)) ? { size } : null;
  } catch {
    return null;
  }
}

async function hasManyLines(place: string): Promise<boolean> {
  let lines = 0;
  for await (const chunk of createReadStream(place, { highWaterMark: 1 << 20 })) {
    const bytes: Uint8Array = chunk;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
    if (lines > MOST_LINES) return true;
  }
  return false;
}

/** Why a file of so many cells is not read as a table. */
export function tooLong(path: string): Diagnostic {
  const message = `${path} is too long for a table of figures: it has more than 200,000 rows or a million cells`;
  return refusal("table-too-long", message, "give the part of it that has totals");
}
