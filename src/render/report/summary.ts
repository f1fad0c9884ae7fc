import { printable } from "../../diagnostics/printable.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import type { Reading } from "../../examine.ts";
import type { ExportOptions } from "../exporter.ts";
import { headlineOf } from "../headline.ts";
import { printOptions } from "../printed-findings.ts";
import { type Tally, tallyOf } from "../tally.ts";
import { counted, enumerated, verdictCount } from "../wording.ts";

/** What was read, what was found in it, and how the checks came out: a few lines, before all else. */
export function* summaryOf(reading: Reading, options: ExportOptions): Iterable<string> {
  const { paint, width } = printOptions(options);
  const { title, byline } = headlineOf(reading);
  const tally = tallyOf(reading);
  const { path } = reading.document.source;
  yield `${paint("strong", printable(title ?? path))}\n`;
  if (byline !== null) yield `${printable(byline)}\n`;
  yield `${paint("faint", circumstances(reading, title === null))}\n\n`;
  const sentences = [found(tally), checked(tally), ...setAside(tally)];
  for (const sentence of sentences) for (const line of wrap(sentence, width - 2)) yield `  ${line}\n`;
  const held = tally.verdicts.find(({ verdict }) => verdict === "holds")?.count ?? 0;
  if (!options.verbose && held > 0)
    yield `  ${paint("faint", "--verbose shows what holds, and lists what was read")}\n`;
}

function circumstances(reading: Reading, untitled: boolean): string {
  const { delivered, published } = headlineOf(reading);
  return [
    ...(untitled ? [] : [reading.document.source.path]),
    reading.prose.language.name,
    ...(delivered === null ? [] : [`delivered or written ${delivered}`]),
    ...(published === null ? [] : [`published ${published}`]),
  ]
    .map(printable)
    .join(" · ");
}

function found({ figures, dates, names, attributions }: Tally): string {
  const others = [counted(dates, "date"), counted(names, "name"), counted(attributions, "attributed statement")];
  if (figures === 0) return `No figures in this text; ${enumerated(others)}.`;
  return `${enumerated([counted(figures, "figure"), ...others])}.`;
}

function checked({ checks, verdicts }: Tally): string {
  if (checks === 0) return "Nothing in it could be checked against anything else.";
  const parts = verdicts.filter(({ count }) => count > 0).map(({ verdict, count }) => verdictCount(verdict, count));
  return `${counted(checks, "check")}: ${enumerated(parts)}.`;
}

function setAside({ boilerplate, ignored }: Tally): readonly string[] {
  const site = `${counted(boilerplate, "block")} of site boilerplate set aside, and not checked.`;
  const user = `${counted(ignored, "finding")} set aside in elenchus.json.`;
  return [...(boilerplate > 0 ? [site] : []), ...(ignored > 0 ? [user] : [])];
}
