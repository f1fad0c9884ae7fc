import type { SourceText } from "../text/source-text.ts";
import type { Document } from "./document.ts";
import { formats } from "./formats/index.ts";

/** Lays a decoded source out by the format its name or its text tells. */
export function readText(source: SourceText, language: string | null): Document {
  const byName = formats.find((format) =>
    format.extensions.some((ending) => source.path.toLowerCase().endsWith(ending)),
  );
  const format = byName ?? formats.find((candidate) => candidate.recognises(source.text));
  if (format === undefined) throw new Error("the last format recognises any text");
  const { running, blocks, metadata } = format.layOut(source.text);
  const unknown = { title: null, byline: null, language, delivered: null, published: null };
  return { source, running, blocks, metadata: { ...unknown, ...metadata }, diagnostics: [] };
}
