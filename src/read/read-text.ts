import type { SourceText } from "../text/source-text.ts";
import type { Document, Metadata } from "./document.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats/index.ts";
import { plainText } from "./formats/plain-text.ts";
import { remarksOn } from "./remarks.ts";

const unknown: Metadata = { title: null, byline: null, language: null, delivered: null, published: null };

/** Lays a decoded source out by the format its name or its text tells. A language given overrules the one declared. */
export function readText(source: SourceText, language: string | null): Document {
  const layout = formatOf(source).layOut(source.text);
  const metadata = { ...unknown, ...layout.metadata, ...(language === null ? {} : { language }) };
  const { running, blocks } = layout;
  return { source, running, blocks, metadata, diagnostics: remarksOn(source, layout) };
}

function formatOf({ path, text }: SourceText): Format {
  const name = path.toLowerCase();
  const byName = formats.find(({ extensions }) => extensions.some((ending) => name.endsWith(ending)));
  return byName ?? formats.find((format) => format.recognises(text)) ?? plainText;
}
