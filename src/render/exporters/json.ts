import type { Reading } from "../../examine.ts";
import type { Span } from "../../text/span.ts";
import { quoteOf } from "../../text/span.ts";
import type { DayNumber } from "../../values/date.ts";
import { version } from "../../version.ts";
import type { Exporter } from "../exporter.ts";

/** The reading as data. */
export const json: Exporter = {
  name: "json",
  extension: ".json",
  gives: "everything, as data",
  join: { open: "[\n", between: ",\n", close: "]\n" },
  export: exportJson,
};

function* exportJson(reading: Reading): Iterable<string> {
  const { source, metadata } = reading.document;
  const place = (span: Span) => {
    const there = reading.document.running.toSource(span);
    return { ...there, quote: quoteOf(source.text, there) };
  };
  const data = {
    elenchus: version,
    source: {
      path: source.path,
      sha256: source.sha256,
      title: metadata.title,
      language: metadata.language,
      length: source.text.length,
      dates: { delivered: metadata.delivered, published: metadata.published },
    },
    figures: reading.figures.map((mention, i) => ({
      id: `f${i + 1}`,
      ...place(mention.span),
      kind: mention.figure.kind,
      number: mention.figure.number,
      hedge: mention.hedge,
      hard: mention.figure.hard,
      strict: mention.figure.strict,
      generous: mention.figure.generous,
      unit: mention.unit,
      scope: mention.frame,
      attribution: mention.attribution === null ? null : `a${mention.attribution + 1}`,
      modality: mention.modality,
    })),
    dates: reading.dates.map((mention, i) => ({
      id: `d${i + 1}`,
      ...place(mention.span),
      kind: mention.date.kind,
      edtf: mention.date.edtf,
      earliest: isoDay(mention.date.earliest),
      latest: isoDay(mention.date.latest),
    })),
    names: reading.names.map((entry, i) => ({
      id: `n${i + 1}`,
      label: entry.label,
      type: entry.type,
      mentions: entry.mentions.map(place),
    })),
    attributions: reading.attributions.map((mention, i) => ({
      id: `a${i + 1}`,
      claimant: mention.claimant,
      cue: place(mention.cue),
      content: place(mention.content),
      stance: mention.stance,
    })),
    findings: reading.findings.map(({ labels, ...finding }) => ({
      ...finding,
      labels: labels.map(({ span, text }) => ({ ...place(span), text })),
    })),
  };
  yield `${JSON.stringify(data, null, 1)}\n`;
}

function isoDay(day: DayNumber | null): string | null {
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
