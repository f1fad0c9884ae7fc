import { BrokenLines } from "../broken-lines.ts";
import type { BlockKind } from "../document.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { readFrontLine } from "../stages/front-lines.ts";
import { isBlank, isInvisible } from "../white-space.ts";
import { type ElementRole, elements } from "./elements.ts";
import { Entities, reference } from "./entities.ts";
import { type Attributes, type Hints, hintsOf } from "./hints.ts";
import { CELL, closeTable, type OpenTable, ROW } from "./html-tables.ts";
import { raisedAfter, superscript } from "./note-marks.ts";
import { type OpenElement, OpenElements } from "./open-elements.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { type Place, setSiteAside } from "./site-parts.ts";

/** A block of this length is prose: what comes after it is not the head of the page. */
const PROSE = 120;

/** Lines that a class names as byline or date are no longer than this. */
const LINE_OF_FRONT_MATTER = 120;

/** How many code units around a raised mark tell what it is. */
const MARK = 60;

/** Fills a draft from the tags and words of a page, in order. */
export class PageWriter {
  readonly #draft: Draft;
  readonly #metadata: PageMetadata;
  readonly #open = new OpenElements();
  readonly #entities = new Entities();
  readonly #lines: BrokenLines;
  readonly #tables: OpenTable[] = [];
  readonly #places = new Map<DraftBlock, Place>();
  #seenProse = false;

  constructor(draft: Draft, metadata: PageMetadata) {
    this.#draft = draft;
    this.#lines = new BrokenLines(draft);
    this.#metadata = metadata;
  }

  /** A start tag; `start` is where the content begins. */
  open(tag: string, attributes: Attributes, start: number): void {
    const role = elements.get(tag);
    if (tag === "meta") this.#metadata.addMeta(attributes);
    if (tag === "html") this.#metadata.language = attributes.get("lang") ?? attributes.get("xml:lang") ?? "";
    if (tag === "br") this.#lines.break();
    if (role?.block) {
      this.#lines.end();
      this.#leave(this.#open.closeImplied(role), start);
    }
    if (role?.empty) return;
    this.#enter(tag, role, attributes, start);
  }

  /** An end tag, which begins at `end`. */
  close(tag: string, end: number): void {
    if (tag === "br") this.#lines.break();
    if (elements.get(tag)?.block) this.#lines.end();
    this.#leave(this.#open.close(tag), end);
  }

  /** The words between two tags. */
  addText(from: number, to: number): void {
    const { hidden, preformatted } = this.#open.context;
    if (hidden) return;
    const words = this.#draft.text.slice(from, to);
    if (isBlank(words)) {
      if (preformatted && words.includes("\n")) this.#lines.break();
      else this.#draft.space(from);
    } else if (preformatted) this.#addLines(words, from);
    else this.#addWords(words, from);
  }

  /** Ends the page: blocks of the site are set aside. */
  finish(): void {
    this.#lines.end();
    for (const table of this.#tables.splice(0).reverse()) closeTable(this.#draft, table);
    setSiteAside(this.#draft, this.#places);
  }

  #addLines(words: string, from: number): void {
    let at = from;
    for (const [i, line] of words.split("\n").entries()) {
      if (i > 0) this.#lines.break();
      if (!isBlank(line)) this.#addWords(line, at);
      at += line.length + 1;
    }
  }

  #addWords(words: string, from: number): void {
    this.#ready(words);
    const draft = this.#draft;
    const { linked, emphasised } = this.#open.context;
    if (draft.current !== null) {
      draft.current.linked &&= linked;
      draft.current.emphasised &&= emphasised;
    }
    let at = from;
    for (const match of words.includes("&") ? words.matchAll(reference) : []) {
      const start = from + match.index;
      const end = start + match[0].length;
      draft.keepCollapsed(at, start);
      const decoded = this.#entities.decode(match[0]);
      if (decoded === match[0]) draft.keep(start, end);
      else if (isBlank(decoded)) draft.space(start, end);
      else if (!isInvisible(decoded.charCodeAt(0))) draft.replace(decoded, start, end);
      at = end;
    }
    draft.keepCollapsed(at, from + words.length);
  }

  /** Makes sure that a block is open for these words. */
  #ready(words: string): void {
    if (this.#draft.current === null) this.#openBlock(false);
    else if (this.#lines.needsBlock(words)) this.#openBlock(true);
  }

  #openBlock(attached: boolean): void {
    const draft = this.#draft;
    const { kind, level, linked, emphasised, note, ...context } = this.#open.context;
    this.#lines.end();
    const last = draft.blocks.at(-1);
    if (last !== undefined && !this.#seenProse)
      this.#seenProse = draft.lengthOf(last, PROSE) > PROSE && last.kind !== "boilerplate";
    const isPlain = kind === null || kind === "paragraph" || kind === "list-item";
    if (this.#tables.length > 0 && draft.pieces.length > 0) this.#separate(" ");
    const block = draft.open(note && isPlain ? "footnote" : (kind ?? "paragraph"), level, attached);
    block.linked = linked;
    block.emphasised = emphasised;
    this.#lines.begin();
    this.#places.set(block, { site: context.site, maybeSite: context.maybeSite, main: context.main });
  }

  #enter(tag: string, role: ElementRole | undefined, attributes: Attributes, start: number): void {
    const draft = this.#draft;
    const before = this.#open.context;
    const hints = hintsOf(attributes);
    const isRoot = tag === "html" || tag === "body";
    const isMain = tag === "main" || tag === "article" || attributes.get("role") === "main";
    const kind = kindIn(before.kind, role, hints);
    this.#open.push({
      tag,
      role,
      pieces: draft.pieces.length,
      blocks: draft.blocks.length,
      start,
      hidden: before.hidden || (role?.hidden ?? false) || (hints.hidden && !isRoot),
      site: before.site || (role?.site ?? false) || (hints.site && !isRoot),
      maybeSite: before.maybeSite || (hints.maybeSite && !isRoot && !isMain),
      main: before.main || isMain,
      note: before.note || hints.note,
      kind,
      level: role?.level ?? (tag === "li" ? this.#open.count("ul") + this.#open.count("ol") : before.level),
      linked: before.linked || (tag === "a" && attributes.has("href")),
      emphasised: before.emphasised || (role?.emphasis ?? false),
      preformatted: before.preformatted || tag === "pre",
    });
    if (tag === "time") this.#noteTime(attributes, hints);
    if (tag === "q" && !before.hidden) this.#quote("\u201c", start);
    if (tag === "table") this.#tables.push({ blocks: draft.blocks.length, cells: 0, columns: 0 });
    if (tag === "tr" || tag === "td" || tag === "th") this.#enterCell(tag);
  }

  #enterCell(tag: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (tag === "tr") {
      if (table.columns > 0) this.#separate(ROW);
      table.cells = 0;
      return;
    }
    if (table.cells > 0) this.#separate(CELL);
    table.cells += 1;
    table.columns = Math.max(table.columns, table.cells);
  }

  /** Parts the cells of a table, in case they become one block. */
  #separate(mark: string): void {
    const { pieces } = this.#draft;
    const end = pieces.end(pieces.length - 1);
    if (mark !== " " || !pieces.endsInSpace()) pieces.push(end, end, mark);
  }

  #quote(mark: string, at: number): void {
    this.#ready(mark);
    this.#draft.replace(mark, at, at);
  }

  #noteTime(attributes: Attributes, hints: Hints): void {
    const inHead = !this.#seenProse && !this.#open.context.site;
    const datetime = attributes.get("datetime");
    if (datetime !== undefined && (hints.date || attributes.has("pubdate") || inHead))
      this.#metadata.addPublished(datetime);
  }

  #leave(closed: readonly OpenElement[], end: number): void {
    for (const element of closed) {
      const { tag, hidden } = element;
      if (tag === "title") this.#metadata.title = this.#titleIn(element, end);
      if (tag === "table") this.#leaveTable();
      if (hidden) continue;
      if (tag === "sup" || tag === "a") this.#leaveRaised(element, end);
      if (tag === "q") this.#quote("\u201d", end);
      if (tag === "header" && !element.main) this.#leaveHeader(element);
      if (element.kind === "byline" || element.kind === "dateline") this.#leaveFrontMatter(element);
    }
  }

  #titleIn({ start }: OpenElement, end: number): string {
    return this.#draft.text.slice(start, end).replace(reference, (written) => this.#entities.decode(written));
  }

  #leaveTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    this.#lines.end();
    closeTable(this.#draft, table);
  }

  /** Takes note marks out of the sentence, and makes exponents of raised digits. */
  #leaveRaised({ tag, pieces: first, start }: OpenElement, end: number): void {
    const { pieces, current } = this.#draft;
    if (current === null || pieces.length <= first || current.first > first) return;
    const words = pieces.slice(first, pieces.length, MARK);
    if (tag === "a" && !/^\s*\[[^\]]{1,4}\]\s*$/u.test(words)) return;
    const raised = raisedAfter(pieces.tail(current.first, first, MARK), words);
    if (raised === "words") return;
    pieces.truncate(first);
    if (raised === "exponent") this.#draft.replace(superscript(words), start, end);
  }

  /** The header of a page is the site's, unless a heading stands in it; the author and the date are the text's. */
  #leaveHeader({ blocks }: OpenElement): void {
    const inside = this.#draft.blocks.slice(blocks);
    if (inside.some(({ kind }) => kind === "heading")) return;
    for (const block of inside) {
      const isOfText = readFrontLine(this.#draft.wordsOf(block), block.emphasised) !== null;
      if (!isOfText) block.kind = "boilerplate";
    }
  }

  /** A class that says byline or date is believed of short lines only. */
  #leaveFrontMatter({ blocks }: OpenElement): void {
    const { current } = this.#draft;
    for (const block of [...this.#draft.blocks.slice(blocks), ...(current === null ? [] : [current])]) {
      const isOwn = block.kind === "byline" || block.kind === "dateline";
      block.end = block === current ? this.#draft.pieces.length : block.end;
      if (isOwn && this.#draft.lengthOf(block, LINE_OF_FRONT_MATTER) > LINE_OF_FRONT_MATTER) block.kind = "paragraph";
    }
  }
}

/** The kind of blocks in an element, from the kind around it. */
function kindIn(around: BlockKind | null, role: ElementRole | undefined, hints: Hints): BlockKind | null {
  if (hints.byline && (around === null || around === "paragraph")) return "byline";
  if (hints.date && (around === null || around === "paragraph")) return "dateline";
  const own = role?.kind ?? null;
  if (own === null || (own === "paragraph" && around !== null && around !== "list-item")) return around;
  return own;
}
