import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { refusal } from "../read/refusal.ts";

const KILO = 1024;

const units: Readonly<Record<string, number>> = {
  "": KILO ** 2,
  b: 1,
  k: KILO,
  kb: KILO,
  m: KILO ** 2,
  mb: KILO ** 2,
  g: KILO ** 3,
  gb: KILO ** 3,
};

/** Bytes from "64MB", "512 kB", "2G"; a bare number is megabytes. */
export function parseSize(written: string): number | Diagnostic {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/iu.exec(written.trim());
  const unit = units[match?.[2]?.toLowerCase() ?? "?"];
  if (match === null || unit === undefined) {
    return refusal("bad-value", `"${written}" is not a size`, "write it like 512kB, 64MB or 2GB");
  }
  return Math.floor(Number(match[1]) * unit);
}
