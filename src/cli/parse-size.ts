import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { notice } from "./notice.ts";

const units: Readonly<Record<string, number>> = { "": 1e6, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 };

/** Bytes from "64MB", "512 kB", "2G"; a bare number is megabytes. */
export function parseSize(written: string): number | Diagnostic {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/iu.exec(written.trim());
  const unit = units[match?.[2]?.toLowerCase() ?? "?"];
  if (match === null || unit === undefined) {
    return notice("bad-value", `"${written}" is not a size`, "write it like 512kB, 64MB or 2GB");
  }
  return Math.floor(Number(match[1]) * unit);
}
