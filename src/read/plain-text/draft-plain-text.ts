import type { Draft, DraftBlock } from "../draft.ts";
import { EDGE, endsSentence } from "../sentence-edges.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type Marker, markerOf } from "./markers.ts";
import { marksIn } from "./marks.ts";
import { pageFurniture } from "./page-furniture.ts";
import { cellsOf, tablesOf } from "./table-rows.ts";
import { continues, type Setting, settingOf } from "./wraps.ts";

/** Longest line that a line of === or --- can make a heading. */
const HEADING = 120;

/** A plain text on its way into blocks. */
interface Page {
  readonly draft: Draft;
  readonly text: string;
  readonly lines: Lines;
  readonly furniture: Uint8Array | null;
  readonly setting: Setting;
  /** Columns that most lines are indented by. */
  readonly margin: number;
  readonly tables: Int32Array | null;
  readonly hasMarks: boolean;
  /** The marker of the block being filled. */
  opened: Marker | null;
}

/** Cuts a plain text into blocks. */
export function draftPlainText(draft: Draft): void {
  const text = draft.text;
  const lines = linesOf(text);
  const page: Page = {
    draft,
    text,
    lines,
    furniture: pageFurniture(text, lines),
    setting: settingOf(lines),
    margin: marginOf(lines),
    tables: tablesOf(text, lines),
    hasMarks: text.includes("*") || text.includes("_") || text.includes("["),
    opened: null,
  };
  for (let line = 0; line < lines.length; ) line = addBlock(page, line);
  draft.close();
}

/** Adds the block that begins at a line, and tells the line after it. */
function addBlock(page: Page, line: number): number {
  const { draft, text, lines } = page;
  const start = lines.starts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (page.furniture?.[line] === 1) {
    open(page, "boilerplate", line);
    draft.keep(start, end);
    return line + 1;
  }
  const tableLimit = page.tables?.[line] ?? 0;
  if (tableLimit > 0) return addTable(page, line, tableLimit);
  const marker = acceptedMarker(page, line);
  if (marker?.type === "rule") return line + 1;
  if (marker === null && isUnderlined(page, line)) {
    open(page, "heading", line).level = text.charAt(lines.starts[line + 1] ?? 0) === "=" ? 1 : 2;
    draft.keep(start, end);
    return line + 2;
  }
  return addParagraph(page, line, marker);
}

function open(page: Page, kind: DraftBlock["kind"], line: number): DraftBlock {
  const block = page.draft.open(kind, 0, page.lines.attached[line] === 1);
  block.newPage = page.lines.newPage[line] === 1;
  page.opened = null;
  return block;
}

function addTable(page: Page, first: number, limit: number): number {
  const { draft, text, lines } = page;
  open(page, "table", first);
  let end = -1;
  for (let line = first; line < limit; line += 1) {
    const cells = cellsOf(text, lines, line);
    if (end >= 0 && cells.length > 0) draft.replace("\n", end, end + 1);
    for (const [i, cell] of cells.entries()) {
      if (i > 0) draft.replace(" | ", end, cell.start);
      draft.keep(cell.start, cell.end);
      end = cell.end;
    }
  }
  return limit;
}

function addParagraph(page: Page, first: number, marker: Marker | null): number {
  const { draft, text, lines } = page;
  const block = open(page, kindOf(page, first, marker), first);
  page.opened = marker;
  let last = first;
  if (marker?.type === "heading") block.level = marker.value;
  else while (last + 1 < lines.length && isPartOf(page, last, marker)) last += 1;
  block.lines = last - first + 1;
  const start = marker?.words ?? lines.starts[first] ?? 0;
  const marks = page.hasMarks ? marksIn(text, start, lines.ends[last] ?? 0) : null;
  const skipped = marks?.spans ?? [];
  block.emphasised = marks?.emphasised ?? false;
  block.linked = marks?.linked ?? false;
  let mark = 0;
  for (let line = first; line <= last; line += 1) {
    let from = line === first ? start : lineStart(page, line, marker);
    const end = lines.ends[line] ?? 0;
    if (line > first) draft.joinLine(from);
    for (; mark < skipped.length && (skipped[mark]?.start ?? 0) < end; mark += 1) {
      draft.keep(from, skipped[mark]?.start ?? 0);
      from = skipped[mark]?.end ?? 0;
    }
    draft.keep(from, end);
  }
  return last + 1;
}

/** Where the words of a later line of a block begin: after the mark of the quotation that it goes on with. */
function lineStart(page: Page, line: number, opened: Marker | null): number {
  const marker = opened?.type === "quotation" ? markerAt(page, line) : null;
  return marker?.type === "quotation" ? marker.words : (page.lines.starts[line] ?? 0);
}

/** Whether the next line belongs to the paragraph that reaches to this one. */
function isPartOf(page: Page, line: number, opened: Marker | null): boolean {
  const { text, lines, setting } = page;
  const next = line + 1;
  if (lines.attached[next] !== 1 || page.furniture?.[next] === 1) return false;
  const marker = acceptedMarker(page, next);
  if (opened?.type === "quotation" || marker?.type === "quotation") return marker?.type === opened?.type;
  if (marker !== null || isUnderlined(page, next)) return false;
  if ((page.tables?.[next] ?? 0) > 0) return false;
  return continues(text, lines, line, setting);
}

/** The marker of a line, if it is one: a number or dash in the middle of a paragraph may only have come to stand first. */
function acceptedMarker(page: Page, line: number): Marker | null {
  const marker = markerAt(page, line);
  if (marker === null || page.lines.attached[line] !== 1) return marker;
  if (marker.type === "heading" || marker.type === "quotation" || marker.type === "rule") return marker;
  const before = markerAt(page, line - 1);
  if (before?.type === marker.type) return marker;
  const start = page.lines.starts[line - 1] ?? 0;
  const end = page.lines.ends[line - 1] ?? 0;
  const tail = page.text.slice(Math.max(start, end - EDGE), end);
  if (endsSentence(tail) || tail.endsWith(":") || tail.endsWith(";")) return marker;
  if (page.opened?.type === marker.type) return isNext(page.opened, marker) ? marker : null;
  const after = markerAt(page, line + 1);
  return after?.type === marker.type && isNext(marker, after) ? marker : null;
}

function isNext(item: Marker, next: Marker): boolean {
  return item.type !== "number" || next.value === item.value + 1;
}

function markerAt(page: Page, line: number): Marker | null {
  return line < page.lines.length
    ? markerOf(page.text, page.lines.starts[line] ?? 0, page.lines.ends[line] ?? 0)
    : null;
}

function isUnderlined(page: Page, line: number): boolean {
  const { text, lines } = page;
  if (lines.attached[line + 1] !== 1 || (lines.ends[line] ?? 0) - (lines.starts[line] ?? 0) > HEADING) return false;
  const rule = text.slice(
    lines.starts[line + 1],
    Math.min(lines.ends[line + 1] ?? 0, (lines.starts[line + 1] ?? 0) + 200),
  );
  return /^(?:={3,}|-{3,})$/u.test(rule) && lines.attached[line] !== 1;
}

/** What the marker and the indent of a block say it is. */
function kindOf(page: Page, line: number, marker: Marker | null): DraftBlock["kind"] {
  if (marker?.type === "heading") return "heading";
  if (marker?.type === "quotation") return "quotation";
  if (marker?.type === "note") return "footnote";
  if (marker !== null) return "list-item";
  return isSetIn(page, line) ? "quotation" : null;
}

/** Whether a block of several lines stands further in than the text, all of it. */
function isSetIn({ lines, margin }: Page, line: number): boolean {
  if (lines.attached[line + 1] !== 1) return false;
  return (lines.indents[line] ?? 0) >= margin + 2 && (lines.indents[line + 1] ?? 0) >= margin + 2;
}

/** The indent that most lines have. */
function marginOf(lines: Lines): number {
  const counts = new Int32Array(64);
  for (let line = 0; line < lines.length; line += 1) {
    const indent = Math.min(lines.indents[line] ?? 0, 63);
    counts[indent] = (counts[indent] ?? 0) + 1;
  }
  return counts.reduce((best, count, indent) => (count > (counts[best] ?? 0) ? indent : best), 0);
}
