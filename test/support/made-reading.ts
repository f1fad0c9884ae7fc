import { createHash } from "node:crypto";
import type { Finding } from "../../src/check/finding.ts";
import type { Reading } from "../../src/examine.ts";
import type { Block, BlockKind, Document } from "../../src/read/document.ts";
import { compileLanguage } from "../../src/recognise/language.ts";
import { english } from "../../src/recognise/languages/en.ts";
import type {
  AttributionMention,
  DateMention,
  FigureMention,
  Mentions,
  NameEntry,
} from "../../src/recognise/mention.ts";
import { Prose } from "../../src/recognise/prose.ts";
import { RunningTextBuilder } from "../../src/text/running-text.ts";
import type { Span } from "../../src/text/span.ts";
import type { HistoricalDate } from "../../src/values/date.ts";
import type { Figure } from "../../src/values/figure.ts";
import { unknownFrame } from "../../src/values/frame.ts";
import { closed } from "../../src/values/interval.ts";

/** A block of a document made for a test. */
export type MadeBlock = readonly [kind: BlockKind, words: string, level?: number];

/** What a made reading holds, besides its words. */
export type MadeMentions = Partial<Mentions & { readonly findings: readonly Finding[] }>;

/** Finds words in the text of a made document; `nth` counts from 1. */
export type Find = (words: string, nth?: number) => Span;

const language = compileLanguage(english);

/** A reading put together by hand, so that what shows readings is tested apart from what makes them. */
export function madeReading(
  blocks: readonly MadeBlock[],
  mentions: (find: Find) => MadeMentions = () => ({}),
): Reading {
  const document = madeDocument(blocks);
  const empty = { dates: [], figures: [], names: [], attributions: [], findings: [], passages: [], ties: [] };
  const occasion = { delivered: null, published: null };
  const prose = new Prose(document, language);
  const persons = {
    mentioned: new Map(),
    subjects: new Map(),
    lives: new Map(),
    isReported: () => false,
    strangers: new Map(),
  };
  return { document, prose, occasion, persons, ...empty, ...mentions(finderIn(document.running.text)) };
}

function madeDocument(parts: readonly MadeBlock[]): Document {
  const text = parts.map(([, words]) => words).join("\n\n");
  const builder = new RunningTextBuilder(text);
  const blocks: Block[] = [];
  for (const [kind, words, level] of parts) {
    const start = builder.length;
    builder.keep(start, start + words.length);
    blocks.push({ kind, span: { start, end: builder.length }, ...(level === undefined ? {} : { level }) });
    if (builder.length < text.length) builder.keep(builder.length, builder.length + 2);
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  const metadata = { title: null, byline: null, language: "en", delivered: null, published: null };
  const source = { path: "sources/report.txt", text, sha256, encoding: "utf-8" };
  return { source, running: builder.build(), metadata, blocks, diagnostics: [] };
}

function finderIn(text: string): Find {
  return (words, nth = 1) => {
    let start = -1;
    for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the made text has no "${words}" number ${nth}`);
    return { start, end: start + words.length };
  };
}

const nowhere = { first: 0, end: 0, sentence: 0 };

/** A figure in a made reading: a sharp count unless said otherwise. */
export function madeFigure(
  span: Span,
  value: number,
  more: Partial<Figure> = {},
  place: Partial<FigureMention> = {},
): FigureMention {
  const figure: Figure = {
    kind: "count",
    number: { low: value, high: value },
    place: 1,
    resolution: 1,
    round: false,
    hedge: null,
    hard: closed(value, value),
    strict: closed(value, value),
    generous: closed(value, value),
    ...more,
  };
  const bare = { hedge: null, unit: null, counted: null, frame: unknownFrame, attribution: null } as const;
  return { type: "figure", span, ...nowhere, figure, ...bare, modality: "asserts", ...place };
}

/** A calendar date in a made reading; the days are ISO 8601. */
export function madeDate(span: Span, edtf: string, from: string, to = from): DateMention {
  const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);
  const date: HistoricalDate = { kind: "calendar", edtf, earliest: day(from), latest: day(to) };
  return { type: "date", span, ...nowhere, date, anchor: null, weekday: null, aside: false, impossible: null };
}

/** A name in a made reading. */
export function madeName(label: string, type: NameEntry["type"], mentions: readonly Span[]): NameEntry {
  return { label, type, mentions, suggestions: [] };
}

/** An attributed statement in a made reading. */
export function madeAttribution(
  claimant: string,
  cue: Span,
  content: Span,
  stance: AttributionMention["stance"] = "asserts",
): AttributionMention {
  const span = { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) };
  return { type: "attribution", span, ...nowhere, claimant, claimantSpan: null, name: null, cue, content, stance };
}

/** A finding in a made reading. */
export function madeFinding(
  code: string,
  verdict: Finding["verdict"],
  message: string,
  labels: readonly (readonly [span: Span, text: string])[],
  more: Partial<Finding> = {},
): Finding {
  const bare = { working: [], notes: [], breakEven: null };
  return { code, verdict, message, labels: labels.map(([span, text]) => ({ span, text })), ...bare, ...more };
}
