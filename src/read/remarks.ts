import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { BlockKind } from "./document.ts";
import type { Layout } from "./format.ts";

/** What reading has to remark on a text: what it rejoined and what it set aside, a line for each sort. */
export function remarksOn(source: SourceText, { running, blocks, seams }: Layout): readonly Diagnostic[] {
  const placesOf = (kind: BlockKind) =>
    blocks.filter((block) => block.kind === kind).map(({ span }) => running.toSource(span));
  const remarks = [
    remark("sentences-rejoined", source, seams, "sentence", "rejoined across page breaks and gaps"),
    remark(
      "boilerplate-set-aside",
      source,
      placesOf("boilerplate"),
      "block",
      "of boilerplate set aside, and not checked",
    ),
    remark("footnotes-moved", source, placesOf("footnote"), "footnote", "read apart from the text"),
    remark("captions-moved", source, placesOf("caption"), "caption", "read apart from the text"),
  ];
  const none = blocks.length === 0 ? [nothingToRead(source)] : [];
  return [...remarks.flatMap((one) => (one === null ? [] : [one])), ...none];
}

function remark(
  code: string,
  source: SourceText,
  places: readonly Span[],
  one: string,
  what: string,
): Diagnostic | null {
  const [first] = places;
  if (first === undefined) return null;
  const count = places.length === 1 ? `1 ${one}` : `${places.length.toLocaleString("en")} ${one}s`;
  const labels = [{ path: source.path, span: first, text: places.length === 1 ? "" : "the first" }];
  return { code, level: "note", message: `${count} ${what}`, labels, working: [], notes: [] };
}

function nothingToRead({ path }: SourceText): Diagnostic {
  const message = `${path} holds no words that could be read`;
  return { code: "no-text", level: "warning", message, labels: [], working: [], notes: [] };
}
