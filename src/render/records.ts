import type { Finding } from "../check/finding.ts";
import type { Reading } from "../examine.ts";
import type { AttributionMention, DateMention, FigureMention, NameEntry } from "../recognise/mention.ts";
import type { Span } from "../text/span.ts";
import type { Interval } from "../values/interval.ts";
import { findingIds } from "./finding-id.ts";
import { type Numbered, numbered, type Quoted, quoted } from "./in-source.ts";
import { isoDay } from "./iso-day.ts";

const nowhere: Span = { start: 0, end: 0 };

/** The lists of a reading in the order of the source, numbered, for the formats that write them as data. */
export interface Register {
  readonly reading: Reading;
  readonly figures: Numbered<FigureMention>;
  readonly dates: Numbered<DateMention>;
  readonly names: Numbered<NameEntry>;
  readonly attributions: Numbered<AttributionMention>;
  readonly findings: readonly { readonly item: Finding; readonly id: string }[];
}

/** Numbers everything that a reading holds. */
export function registerOf(reading: Reading): Register {
  const { running } = reading.document;
  const place = ({ span }: { readonly span: Span }) => running.toSource(span);
  const ids = findingIds(reading.findings, running.text);
  const findings = numbered(
    reading.findings.map((item, i) => ({ item, id: ids[i] ?? "" })),
    "",
    ({ item }) => running.toSource(item.labels[0]?.span ?? nowhere),
  );
  return {
    reading,
    figures: numbered(reading.figures, "f", place),
    dates: numbered(reading.dates, "d", place),
    names: numbered(reading.names, "n", ({ mentions }) => running.toSource(mentions[0] ?? nowhere)),
    attributions: numbered(reading.attributions, "a", place),
    findings: findings.items.map(({ item }) => item),
  };
}

/** A figure as data. */
export function figureRecord({ reading, attributions }: Register, mention: FigureMention, id: string) {
  const { figure, frame } = mention;
  return {
    id,
    ...quoted(reading.document, mention.span),
    kind: figure.kind,
    number: { low: figure.number.low, high: figure.number.high },
    hedge: mention.hedge,
    hard: interval(figure.hard),
    strict: interval(figure.strict),
    generous: interval(figure.generous),
    alternative: figure.alternative ?? null,
    unit: mention.unit,
    counted: optionally(reading, mention.counted),
    scope: { outcome: frame.outcome, who: frame.who, where: frame.where, when: frame.when, whole: frame.whole },
    attribution: mention.attribution === null ? null : (attributions.ids[mention.attribution] ?? null),
    modality: mention.modality,
  };
}

/** A date as data; its days are ISO 8601. */
export function dateRecord({ reading }: Register, mention: DateMention, id: string) {
  const { date } = mention;
  return {
    id,
    ...quoted(reading.document, mention.span),
    kind: date.kind,
    edtf: date.edtf,
    earliest: isoDay(date.earliest),
    latest: isoDay(date.latest),
    anchor: optionally(reading, mention.anchor),
    weekday: mention.weekday,
    impossible: mention.impossible,
  };
}

/** A name as data, with all its mentions. */
export function nameRecord({ reading }: Register, entry: NameEntry, id: string) {
  const mentions = entry.mentions.map((span) => quoted(reading.document, span));
  return {
    id,
    label: entry.label,
    type: entry.type,
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    suggestions: entry.suggestions.map(({ label, reason }) => ({ label, reason })),
  };
}

/** An attributed statement as data. */
export function attributionRecord({ reading, names }: Register, mention: AttributionMention, id: string) {
  return {
    id,
    ...quoted(reading.document, mention.span),
    claimant: mention.claimant,
    claimantWords: optionally(reading, mention.claimantSpan),
    name: mention.name === null ? null : (names.ids[mention.name] ?? null),
    cue: quoted(reading.document, mention.cue),
    content: quoted(reading.document, mention.content),
    stance: mention.stance,
  };
}

/** A finding as data. `text` of a label is the part it plays; its words as read are `words`. */
export function findingRecord({ reading }: Register, finding: Finding, id: string) {
  return {
    id,
    code: finding.code,
    verdict: finding.verdict,
    message: finding.message,
    labels: finding.labels.map((label) => {
      const { text, ...place } = quoted(reading.document, label.span);
      return { ...place, text: label.text, words: text };
    }),
    working: finding.working,
    breakEven: finding.breakEven,
    notes: finding.notes,
    help: finding.help ?? null,
    ignored: finding.ignored ?? null,
  };
}

function interval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low, high, lowOpen, highOpen };
}

function optionally({ document }: Reading, span: Span | null): Quoted | null {
  return span === null ? null : quoted(document, span);
}
