import type { Words } from "../../phrase-table.ts";

/** Phrases that all mean the same, divided by bars, so that long tables stay readable. */
export function phrases<T>(value: T, list: string): Words<T> {
  return Object.fromEntries(list.split("|").map((phrase) => [phrase.trim(), value]));
}
