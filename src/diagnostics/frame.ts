import type { Span } from "../text/span.ts";
import { mayReorder } from "./columns.ts";
import type { Diagnostic, Label, Level } from "./diagnostic.ts";
import { excerptsOf } from "./excerpt.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import type { PrintOptions, Sources } from "./printer.ts";
import type { SourceLines } from "./source-lines.ts";
import { type Mark, showRow, underline } from "./underline.ts";

/** The lines that labels point at, underlined, and how many columns the line numbers take. */
export interface Frame {
  readonly lines: readonly string[];
  readonly margin: number;
}

/** How the lines of one diagnostic are drawn. */
interface Style {
  readonly level: Level;
  readonly margin: number;
  /** Columns for the words of the source. */
  readonly width: number;
  readonly paint: Paint;
}

/** Draws the lines of every source that a diagnostic points into, the one of its first label first. */
export function frameOf({ level, labels }: Diagnostic, sources: Sources, options: PrintOptions): Frame {
  const paths = [...new Set(labels.map((label) => label.path))];
  const margin = Math.max(1, ...labels.map((label) => digitsOf(label, sources)));
  const style = { level, margin, width: options.width - margin - 3, paint: options.paint };
  const lines = paths.flatMap((path, i) => {
    const own = labels.filter((label) => label.path === path);
    const corner = gutter(style, "", i === 0 ? "╭─" : "├─");
    const source = sources.get(path);
    if (source === undefined) return [`${corner} ${printable(path)}`];
    const { line, column } = source.positionOf(own[0]?.span.start ?? 0);
    return [
      `${corner} ${printable(path)}:${line}:${column}`,
      ...bodyOf(source, marksByLine(source, own, labels[0]), style),
    ];
  });
  return { lines, margin };
}

function digitsOf(label: Label, sources: Sources): number {
  return String(sources.get(label.path)?.positionOf(label.span.end).line ?? "").length;
}

/** Cuts labels into what they cover of their first and last line; the words beside them stand at the last. */
function marksByLine(source: SourceLines, labels: readonly Label[], first: Label | undefined): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (line: number, mark: Mark) => marks.set(line, [...(marks.get(line) ?? []), mark]);
  for (const label of labels) {
    const { start, end } = label.span;
    const top = source.positionOf(start).line;
    const bottom = source.positionOf(Math.max(start, end - 1)).line;
    const primary = label === first;
    const text = printable(label.text);
    if (top === bottom) add(top, { span: label.span, primary, text });
    else {
      add(top, { span: { start, end: source.spanOf(top).end }, primary, text: "" });
      add(bottom, { span: { start: indented(source, bottom), end }, primary, text });
    }
  }
  return marks;
}

/** Where the words of a line begin, after its indentation. */
function indented(source: SourceLines, line: number): number {
  const { start, end } = source.spanOf(line);
  return start + Math.max(0, source.text.slice(start, end).search(/\S/u));
}

function bodyOf(source: SourceLines, marks: ReadonlyMap<number, readonly Mark[]>, style: Style): readonly string[] {
  const numbers = [...marks.keys()].sort((a, b) => a - b);
  return numbers.flatMap((number, i) => {
    const passed = number - (numbers[i - 1] ?? number) - 1;
    // One line between two that are shown takes no more room than the sign that it was left out.
    const gap = passed === 1 ? linesOf(source, number - 1, [], style) : passed > 1 ? [gutter(style, "", "⋮")] : [];
    return [...gap, ...linesOf(source, number, marks.get(number) ?? [], style)];
  });
}

function linesOf(source: SourceLines, number: number, marks: readonly Mark[], style: Style): readonly string[] {
  const line = source.spanOf(number);
  const spans = marks.map((mark) => mark.span);
  return excerptsOf(source, line, spans, style.width).flatMap((excerpt) => {
    const row = showRow(source.text, line, excerpt);
    const told = mayReorder(row.words) ? marks.map((mark) => withWords(source.text, mark)) : marks;
    const underlines = underline(row, excerpt, told).map(({ primary, pieces, text }) => {
      const words = `${strokes(pieces, primary)} ${text}`.trimEnd();
      return `${gutter(style, "", "│")} ${style.paint(primary ? style.level : "secondary", words)}`;
    });
    return [`${gutter(style, String(number), "│")} ${row.words}`.trimEnd(), ...underlines];
  });
}

/** Where the direction of writing may move the words, the mark says them. */
function withWords(text: string, mark: Mark): Mark {
  const words = `“${printable(text.slice(mark.span.start, mark.span.end))}”`;
  return { ...mark, text: mark.text === "" ? words : `${mark.text}: ${words}` };
}

function gutter({ margin, paint }: Style, number: string, sign: string): string {
  return paint("faint", `${number.padStart(margin)} ${sign}`);
}

function strokes(pieces: readonly Span[], primary: boolean): string {
  let line = "";
  for (const { start, end } of pieces) line = line.padEnd(start) + (primary ? "^" : "-").repeat(end - start);
  return line;
}
