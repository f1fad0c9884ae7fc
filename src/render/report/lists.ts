import { printable } from "../../diagnostics/printable.ts";
import type { SourceLines } from "../../diagnostics/source-lines.ts";
import type { Reading } from "../../examine.ts";
import { quoteOf, type Span } from "../../text/span.ts";
import type { ExportOptions } from "../exporter.ts";
import { figureValue } from "../figure-value.ts";
import { printOptions, sourcesOf } from "../printed-findings.ts";

/** Everything that was recognised, a line each: where it stands, its words, and how they were read. */
export function* listsOf(reading: Reading, options: ExportOptions): Iterable<string> {
  const { paint } = printOptions(options);
  const row = rowWriter(reading);
  const heading = (words: string) => `\n${paint("strong", words)}\n`;
  if (reading.figures.length > 0) yield heading("Figures");
  for (const { span, figure, unit } of reading.figures) {
    yield row(span, `${figure.kind} ${figureValue(figure)}${unit === null ? "" : `, ${unit}`}`);
  }
  if (reading.dates.length > 0) yield heading("Dates");
  for (const { span, date } of reading.dates) yield row(span, `${date.kind} ${date.edtf ?? "unresolved"}`);
  if (reading.attributions.length > 0) yield heading("Attributed statements");
  for (const { content, claimant, stance } of reading.attributions) yield row(content, `${claimant} ${stance}`);
  if (reading.names.length > 0) yield heading("Names");
  for (const { label, type, mentions } of reading.names) {
    if (mentions[0] !== undefined) yield row(mentions[0], `${type} ${label}, ${mentions.length}×`);
  }
}

/** The columns of the words in a list; longer ones are cut. */
const WORDS = 32;

function rowWriter(reading: Reading): (span: Span, read: string) => string {
  const { document } = reading;
  const source: SourceLines | undefined = sourcesOf(reading).get(document.source.path);
  return (span, read) => {
    const position = source?.positionOf(document.running.toSource(span).start);
    const place = `${position?.line}:${position?.column}`;
    const words = printable(quoteOf(document.running.text, span));
    const cut = words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words;
    return `  ${place.padStart(9)}  ${cut.padEnd(WORDS)}  ${printable(read)}\n`;
  };
}
