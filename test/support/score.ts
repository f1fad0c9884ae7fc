import type { Finding } from "../../src/check/finding.ts";
import type { Reading } from "../../src/examine.ts";
import type { DateMention, FigureMention } from "../../src/recognise/mention.ts";
import type { Span } from "../../src/text/span.ts";
import { dateFits, figureFits, readDate, readFigure, sameClaimant } from "./agreement.ts";
import { type FindingExpectation, type LabelledText, placeOf, type Quoted } from "./labels.ts";

/** How many of the labels were met, and a line for each that was not. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

/** How a reading compares with the labels of its text. */
export interface Score {
  readonly name: string;
  readonly figures: Tally;
  readonly dates: Tally;
  /** Mentions that no label covers are its misses; `of` counts all mentions. */
  readonly spuriousFigures: Tally;
  readonly spuriousDates: Tally;
  readonly names: Tally;
  readonly attributions: Tally;
  /** Labelled findings that do not hold. */
  readonly planted: Tally;
  /** Labelled findings that hold. */
  readonly holding: Tally;
  /** Findings reported as failing or strained that no label explains. */
  readonly falseAlarms: readonly string[];
}

/** A text and its reading side by side, every span in the source. */
interface Comparison {
  readonly labelled: LabelledText;
  readonly reading: Reading;
  readonly figures: readonly Placed<FigureMention>[];
  readonly dates: readonly Placed<DateMention>[];
  readonly findings: readonly { readonly finding: Finding; readonly spans: readonly Span[] }[];
  place(quoted: Quoted): Span;
  /** The words of the running text. */
  words(span: Span): string;
}

interface Placed<Mention> {
  readonly mention: Mention;
  readonly span: Span;
}

/** Compares a reading with the labels of its text. */
export function score(labelled: LabelledText, reading: Reading): Score {
  const comparison = compare(labelled, reading);
  const required = labelled.labels.findings.filter((finding) => finding.optional !== true);
  return {
    name: labelled.name,
    figures: figuresOf(comparison),
    dates: datesOf(comparison),
    spuriousFigures: spuriousFigures(comparison),
    spuriousDates: spuriousDates(comparison),
    names: namesOf(comparison),
    attributions: attributionsOf(comparison),
    planted: findingsOf(
      comparison,
      required.filter((finding) => finding.verdict !== "holds"),
    ),
    holding: findingsOf(
      comparison,
      required.filter((finding) => finding.verdict === "holds"),
    ),
    falseAlarms: falseAlarms(comparison),
  };
}

function compare(labelled: LabelledText, reading: Reading): Comparison {
  const { running } = reading.document;
  const placed = <Mention extends { readonly span: Span }>(mention: Mention) => ({
    mention,
    span: running.toSource(mention.span),
  });
  return {
    labelled,
    reading,
    figures: reading.figures.map(placed),
    dates: reading.dates.map(placed),
    findings: reading.findings.map((finding) => ({
      finding,
      spans: finding.labels.map((label) => running.toSource(label.span)),
    })),
    place: (quoted) => placeOf(labelled.text, quoted),
    words: (span) => flat(running.text.slice(span.start, span.end)),
  };
}

function figuresOf({ labelled, figures, place }: Comparison): Tally {
  const wanted = labelled.labels.figures.filter(({ kind }) => kind !== "indefinite" && kind !== "ordinal");
  return tally(wanted, (label) => {
    const here = within(figures, place(label));
    if (here.some((mention) => figureFits(mention, label))) return null;
    return `"${flat(label.quote)}" ${label.kind} ${label.low}..${label.high}: ${here.map(readFigure).join(", ") || "missed"}`;
  });
}

function datesOf({ labelled, dates, place }: Comparison): Tally {
  return tally(labelled.labels.dates, (label) => {
    const here = within(dates, place(label));
    if (here.some((mention) => dateFits(mention, label))) return null;
    return `"${flat(label.quote)}" ${label.kind} ${label.edtf}: ${here.map(readDate).join(", ") || "missed"}`;
  });
}

function spuriousFigures(comparison: Comparison): Tally {
  const { figures, dates, optional } = comparison.labelled.labels;
  const definite = comparison.figures.filter(({ mention }) => !["indefinite", "ordinal"].includes(mention.figure.kind));
  const counts = dates.filter(({ kind }) => kind === "duration" || kind === "relative");
  return spurious(comparison, definite, [...figures, ...counts, ...optional]);
}

function spuriousDates(comparison: Comparison): Tally {
  const { figures, dates, optional } = comparison.labelled.labels;
  const times = figures.filter(({ kind }) => kind === "duration" || kind === "age");
  return spurious(comparison, comparison.dates, [...dates, ...times, ...optional]);
}

function spurious(comparison: Comparison, mentions: readonly Placed<unknown>[], labels: readonly Quoted[]): Tally {
  const { text } = comparison.labelled;
  const places = labels.map(comparison.place);
  return tally(mentions, ({ span }) => {
    if (places.some((place) => overlap(span, place))) return null;
    const around = text.slice(Math.max(0, span.start - 25), span.end + 25);
    return `"${flat(text.slice(span.start, span.end))}" in "${flat(around)}"`;
  });
}

function namesOf({ labelled, reading, words }: Comparison): Tally {
  return tally(labelled.labels.names, ({ label, type }) => {
    const found = reading.names.filter(
      (entry) => entry.label === label || entry.mentions.some((span) => words(span) === label),
    );
    if (found.some((entry) => entry.type === type)) return null;
    return `${type} ${label}: ${found.map((entry) => entry.type).join(", ") || "missed"}`;
  });
}

function attributionsOf({ labelled, reading, words }: Comparison): Tally {
  return tally(labelled.labels.attributions, ({ claimant, stance, contentIncludes }) => {
    const about = reading.attributions.filter((mention) => words(mention.content).includes(contentIncludes));
    if (about.some((mention) => sameClaimant(mention.claimant, claimant) && mention.stance === stance)) return null;
    const read = about.map((mention) => `${mention.claimant} ${mention.stance}`);
    return `${claimant} ${stance} "${contentIncludes}": ${read.join(", ") || "missed"}`;
  });
}

function findingsOf({ findings, place }: Comparison, expected: readonly FindingExpectation[]): Tally {
  return tally(expected, ({ verdict, kind, quotes, note }) => {
    const places = quotes.map(place);
    const about = findings.filter(({ spans }) => places.every((one) => spans.some((span) => overlap(span, one))));
    if (about.some(({ finding }) => finding.verdict === verdict)) return null;
    const words = quotes.map(({ quote }) => `"${flat(quote)}"`).join(" ");
    const said = about.map(({ finding }) => `${finding.verdict}[${finding.code}]`).join(", ");
    return `${verdict} ${kind} ${words}${note === undefined ? "" : ` (${note})`}: ${said || "nothing"}`;
  });
}

function falseAlarms({ labelled, findings, place }: Comparison): readonly string[] {
  const explained = (finding: Finding, spans: readonly Span[]) =>
    labelled.labels.findings.some(({ verdict, quotes }) => {
      if (verdict !== finding.verdict) return false;
      const shared = quotes.map(place).filter((one) => spans.some((span) => overlap(span, one)));
      return shared.length >= Math.min(2, quotes.length, spans.length);
    });
  return findings
    .filter(({ finding }) => finding.verdict === "fails" || finding.verdict === "strained")
    .filter(({ finding, spans }) => !explained(finding, spans))
    .map(({ finding, spans }) => {
      const words = spans.map((span) => `"${flat(labelled.text.slice(span.start, span.end))}"`);
      return `${finding.verdict}[${finding.code}] ${finding.message}: ${words.join(" ")}`;
    });
}

function within<Mention>(mentions: readonly Placed<Mention>[], place: Span): readonly Mention[] {
  return mentions.filter(({ span }) => overlap(span, place)).map(({ mention }) => mention);
}

/** A label that was met gives null, any other a line that says how not. */
function tally<Label>(labels: readonly Label[], miss: (label: Label) => string | null): Tally {
  const misses = labels.map(miss).filter((line) => line !== null);
  return { right: labels.length - misses.length, of: labels.length, misses };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function flat(words: string): string {
  return words.replaceAll(/\s+/gu, " ");
}
