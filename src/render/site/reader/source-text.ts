import { paragraphNumbers } from "../../../read/document.ts";
import type { SourceFile } from "../../../resolve/inquiry.ts";
import type { Span } from "../../../text/span.ts";
import { type Edition, editionOf } from "../../edition/edition.ts";
import { grouped } from "../../edition/grouped.ts";
import { highlightsOf } from "../../edition/highlights.ts";
import { html, type Markup } from "../../edition/markup.ts";
import { byNesting, type Highlight } from "../../edition/nest.ts";
import { Places } from "../../edition/places.ts";
import { type Setting, setText } from "../../edition/set-text.ts";
import { fingerprint } from "../../fingerprint.ts";
import type { Book } from "../book.ts";
import type { Links } from "../links.ts";
import { passageId } from "../quoted.ts";
import { type Anchor, anchorsIn } from "./anchors.ts";
import { type Note, notesOf } from "./notes.ts";
import { placeMap } from "./place-map.ts";
import { shownBlocks } from "./shown.ts";

/** About how many characters a line has, and how many lines a note takes. */
const LINE = 72;
const NOTE = 3;

/** The text of a source with its apparatus, ready to be set. */
export interface SourceText {
  readonly id: string;
  readonly file: SourceFile;
  /** Null where the language has no tables. */
  readonly edition: Edition | null;
  readonly notes: readonly Note[];
  readonly setting: Setting;
  /** Whether the end of the text is left out. */
  readonly isCut: boolean;
}

/** Brings together what a page shows of a text: the first reading, and what the casebook quotes. */
export function sourceTextOf(id: string, file: SourceFile, book: Book, links: Links): SourceText {
  const reading = book.readingOf(id);
  const unnumbered = reading === null ? null : editionOf(reading);
  const anchors = anchorsIn(book, file);
  const { notes, findings } = notesOf(anchors, unnumbered, book, links);
  const edition = unnumbered === null ? null : { ...unnumbered, findings };
  const { document } = file;
  const blocks = shownBlocks(document);
  const places = new Places(blocks);
  const beside = grouped(notes, ({ start }) => places.indexOf(start));
  const numbers = paragraphNumbers(document.blocks);
  const whole = new Places(document.blocks);
  const highlights = [...(edition === null ? [] : highlightsOf(edition)), ...anchorHighlights(anchors, book)];
  const setting: Setting = {
    text: document.running.text,
    blocks,
    highlights: highlights.sort(byNesting),
    insertions: notes.flatMap(({ insertions }) => insertions).sort((a, b) => a.at - b.at),
    numberOf: (index) => {
      const start = blocks[index]?.span.start ?? 0;
      const own = whole.indexOf(start);
      return document.blocks[own]?.span.start === start ? (numbers[own] ?? null) : null;
    },
    notesBeside: (index) => beside.get(index)?.map(({ markup }) => markup) ?? [],
    blockAttributes: (index) => sizeOf(blocks[index]?.span, beside.get(index)?.length ?? 0),
    wordsAttributes: (span) => html` data-map="${placeMap(document.running, span)}"`,
  };
  const isCut = (blocks.at(-1)?.span.end ?? 0) < (document.blocks.at(-1)?.span.end ?? 0);
  return { id, file, edition, notes, setting, isCut };
}

/** The text, each of its parts with a print that tells whether it has changed. */
export function textMarkup({ id, file, setting }: SourceText): Markup {
  const parts = [...setText(setting)].map(
    (part) => html`<div class="part-of-text" data-print="${fingerprint(part.markup)}">${part}</div>`,
  );
  return html`<div class="text reader" data-source="${id}" data-sha256="${file.document.source.sha256}" lang="${file.document.metadata.language ?? ""}">
${parts}</div>
`;
}

/** Quoted words stand outside all other highlights. */
function anchorHighlights(anchors: readonly Anchor[], book: Book): readonly Highlight[] {
  return anchors.map((anchor, i) => {
    const again = anchors[i - 1]?.at === anchor.at ? `-${anchor.end}` : "";
    return {
      start: anchor.start,
      end: anchor.end,
      layer: -1,
      id: `${passageId(anchor.at)}${again}`,
      attributes: html` class="quoted ${toneOf(anchor, book)}"`,
    };
  });
}

/** The worst that is said of a claim in the words; of others nothing. */
function toneOf({ ids, findings }: Anchor, book: Book): string {
  const levels = ids.flatMap((id) => {
    const declaration = book.declaration(id);
    return declaration?.kind === "claim" || declaration?.kind === "testimony" ? [book.verdictOf(declaration)] : [];
  });
  const all = [...levels, ...findings.map(({ finding }) => finding.level)];
  return all.find((level) => level !== null && level !== "holds") ?? all.find((level) => level !== null) ?? "unbound";
}

/** About how much room a block takes, before it is laid out: its lines in powers of two, for the style sheet. */
function sizeOf(span: Span | undefined, notes: number): Markup {
  const lines = span === undefined ? 1 : Math.ceil((span.end - span.start) / LINE);
  return html` data-size="${Math.min(10, Math.ceil(Math.log2(Math.max(1, lines, notes * NOTE))))}"`;
}
