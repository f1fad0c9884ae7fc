import type { Finding } from "../../src/check/finding.ts";
import type { Reading } from "../../src/examine.ts";
import type { DateMention, FigureMention } from "../../src/recognise/mention.ts";
import type { Span } from "../../src/text/span.ts";
import type { DayNumber } from "../../src/values/date.ts";
import { type DateLabel, type FigureLabel, type FindingExpectation, type LabelledText, placeOf } from "./labels.ts";

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
  /** Mentions that no label covers: `of` counts all mentions. */
  readonly spuriousFigures: Tally;
  readonly spuriousDates: Tally;
  readonly names: Tally;
  readonly attributions: Tally;
  /** Labelled findings that do not hold. */
  readonly planted: Tally;
  readonly holding: Tally;
  /** Findings reported as failing or strained that no label explains. */
  readonly falseAlarms: readonly string[];
}

/** Compares a reading with the labels. */
export function score(labelled: LabelledText, reading: Reading): Score {
  const { labels, text } = labelled;
  const inSource = (span: Span) => reading.document.running.toSource(span);
  const place = (quoted: { quote: string; nth?: number }) => placeOf(text, quoted);
  const figures = reading.figures.map((mention) => ({ mention, span: inSource(mention.span) }));
  const dates = reading.dates.map((mention) => ({ mention, span: inSource(mention.span) }));
  const counted = labels.figures.filter((label) => label.kind !== "indefinite" && label.kind !== "ordinal");
  const optional = labels.optional.map(place);
  const figurePlaces = [...labels.figures, ...labels.dates.filter((date) => date.kind === "duration")].map(place);
  const timeSpans = labels.figures.filter((label) => label.kind === "duration" || label.kind === "age");
  const datePlaces = [...labels.dates, ...timeSpans].map(place);
  const plain = figures.filter(({ mention }) => !["indefinite", "ordinal"].includes(mention.figure.kind));
  const findings = reading.findings.map((finding) => ({
    finding,
    spans: finding.labels.map((label) => inSource(label.span)),
  }));
  const required = labels.findings.filter((finding) => finding.optional !== true);
  const met = (expected: readonly FindingExpectation[]) =>
    tally(expected, (expectation) => {
      const quotes = expectation.quotes.map(place);
      const about = findings.filter(({ spans }) => quotes.every((quote) => spans.some((span) => overlap(span, quote))));
      if (about.some(({ finding }) => finding.verdict === expectation.verdict)) return null;
      const others = about.map(({ finding }) => `${finding.verdict}[${finding.code}]`).join(", ");
      const words = expectation.quotes.map((quote) => `"${flat(quote.quote)}"`).join(" ");
      return `${expectation.verdict} ${expectation.kind} ${words}${expectation.note ? ` (${expectation.note})` : ""}: ${others || "nothing"}`;
    });
  return {
    name: labelled.name,
    figures: tally(counted, (label) => {
      const here = figures.filter(({ span }) => overlap(span, place(label))).map(({ mention }) => mention);
      return here.some((mention) => figureFits(mention, label)) ? null : missedFigure(label, here);
    }),
    dates: tally(labels.dates, (label) => {
      const here = dates.filter(({ span }) => overlap(span, place(label))).map(({ mention }) => mention);
      return here.some((mention) => dateFits(mention, label)) ? null : missedDate(label, here);
    }),
    spuriousFigures: spurious(plain, [...figurePlaces, ...optional], text),
    spuriousDates: spurious(dates, [...datePlaces, ...optional], text),
    names: tally(labels.names, (label) => {
      const words = (span: Span) => flat(reading.prose.document.running.text.slice(span.start, span.end));
      const found = reading.names.find(
        (entry) => entry.label === label.label || entry.mentions.some((span) => words(span) === label.label),
      );
      return found?.type === label.type ? null : `${label.type} ${label.label}: ${found ? found.type : "missed"}`;
    }),
    attributions: tally(labels.attributions, (label) => {
      const words = (span: Span) => flat(reading.prose.document.running.text.slice(span.start, span.end));
      const about = reading.attributions.filter((mention) => words(mention.content).includes(label.contentIncludes));
      const right = about.some(
        (mention) => sameClaimant(mention.claimant, label.claimant) && mention.stance === label.stance,
      );
      const others = about.map((mention) => `${mention.claimant} ${mention.stance}`).join(", ");
      return right ? null : `${label.claimant} ${label.stance} "${label.contentIncludes}": ${others || "missed"}`;
    }),
    planted: met(required.filter((finding) => finding.verdict !== "holds")),
    holding: met(required.filter((finding) => finding.verdict === "holds")),
    falseAlarms: findings
      .filter(({ finding }) => finding.verdict === "fails" || finding.verdict === "strained")
      .filter(
        ({ finding, spans }) => !labels.findings.some((expectation) => explains(expectation, finding, spans, place)),
      )
      .map(
        ({ finding, spans }) =>
          `${finding.verdict}[${finding.code}] ${finding.message}: ${spans.map((span) => `"${flat(text.slice(span.start, span.end))}"`).join(" ")}`,
      ),
  };
}

/** A labelled finding explains a reported one of the same verdict that shares two of its words, or its only ones. */
function explains(
  expectation: FindingExpectation,
  finding: Finding,
  spans: readonly Span[],
  place: (quoted: { quote: string; nth?: number }) => Span,
): boolean {
  if (expectation.verdict !== finding.verdict) return false;
  const shared = expectation.quotes.map(place).filter((quote) => spans.some((span) => overlap(span, quote)));
  return shared.length >= Math.min(2, expectation.quotes.length, spans.length);
}

function figureFits(mention: FigureMention, label: FigureLabel): boolean {
  const { low, high } = mention.figure.number;
  if (same(low, label.low) && same(high, label.high)) return true;
  return (label.accept ?? []).some((number) => same(low, number) && same(high, number));
}

function dateFits({ date }: DateMention, label: DateLabel): boolean {
  const exact = (edtf: string | null) => (label.kind === "duration" ? (edtf?.replace("~", "") ?? null) : edtf);
  if (date.edtf !== null && [label.edtf, ...(label.accept ?? [])].some((edtf) => exact(edtf) === exact(date.edtf)))
    return true;
  if (label.kind === "duration") return label.edtf === null;
  const earliest = isoDay(date.earliest);
  const latest = isoDay(date.latest);
  if (earliest === null && latest === null) return label.edtf === null;
  if (earliest === label.earliest && latest === label.latest) return true;
  if (label.part !== true || label.earliest === null || label.latest === null) return false;
  return earliest !== null && latest !== null && earliest >= label.earliest && latest <= label.latest;
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function sameClaimant(found: string, labelled: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^(the|an?|one) /u, "");
  return bare(found).includes(bare(labelled)) || bare(labelled).includes(bare(found));
}

function tally<Label>(labels: readonly Label[], miss: (label: Label) => string | null): Tally {
  const misses = labels.map(miss).filter((line) => line !== null);
  return { right: labels.length - misses.length, of: labels.length, misses };
}

function spurious(mentions: readonly { span: Span }[], places: readonly Span[], text: string): Tally {
  const free = mentions.filter(({ span }) => !places.some((place) => overlap(span, place)));
  const misses = free.map(({ span }) => `"${flat(text.slice(span.start, span.end))}" in "${around(text, span)}"`);
  return { right: mentions.length - free.length, of: mentions.length, misses };
}

function missedFigure(label: FigureLabel, here: readonly FigureMention[]): string {
  const read = here.map(({ figure }) => `${figure.kind} ${figure.number.low}..${figure.number.high}`).join(", ");
  return `"${flat(label.quote)}" ${label.kind} ${label.low}..${label.high}: ${read || "missed"}`;
}

function missedDate(label: DateLabel, here: readonly DateMention[]): string {
  const read = here
    .map(({ date }) => `${date.kind} ${date.edtf} (${isoDay(date.earliest)} to ${isoDay(date.latest)})`)
    .join(", ");
  return `"${flat(label.quote)}" ${label.kind} ${label.edtf}: ${read || "missed"}`;
}

function isoDay(day: DayNumber | null): string | null {
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function around(text: string, span: Span): string {
  return flat(text.slice(Math.max(0, span.start - 25), span.end + 25));
}

function flat(words: string): string {
  return words.replaceAll(/\s+/gu, " ");
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
