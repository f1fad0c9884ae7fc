import type { Document } from "../../src/read/document.ts";
import { readText } from "../../src/read/read-text.ts";

/** A text that stands in a test, laid out. `path` chooses the format. */
export function documentOf(text: string, path = "text.txt"): Document {
  return readText({ path, text, sha256: "", encoding: "utf-8" }, "en");
}

/** The blocks of a text that stands in a test, each as its kind and its words. */
export function blocksOf(text: string, path = "text.txt"): string[] {
  const { running, blocks } = documentOf(text, path);
  return blocks.map(({ kind, span }) => `${kind}: ${running.text.slice(span.start, span.end)}`);
}
