import { goesOn, LINE } from "../line-breaks.ts";
import { EDGE, endsSentence } from "../sentence-edges.ts";
import type { Lines } from "./lines.ts";

/** No hard wrap stands further out than this. */
const WIDEST = 130;

/** Share of a text's lines that may stand out beyond its measure. */
const OUTLIERS = 0.02;

/** How a text is set. */
export interface Setting {
  /** The column that lines are wrapped at; infinite where a line is a paragraph. */
  readonly measure: number;
  /** Whether blank lines part its paragraphs. */
  readonly hasBlankLines: boolean;
}

/** Tells how a text is set from the lengths of its lines. */
export function settingOf(lines: Lines): Setting {
  const counts = new Int32Array(WIDEST + 1);
  let within = 0;
  let beyond = 0;
  let gaps = 0;
  let short = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const width = widthOf(lines, line);
    if (line > 0 && lines.attached[line] !== 1) gaps += 1;
    if (width > WIDEST) beyond += width;
    else {
      within += width;
      short += 1;
      counts[width] = (counts[width] ?? 0) + 1;
    }
  }
  let measure = WIDEST;
  for (let outliers = 0; measure > 0; measure -= 1) {
    outliers += counts[measure] ?? 0;
    if (outliers > short * OUTLIERS) break;
  }
  return { measure: beyond > within ? Number.POSITIVE_INFINITY : measure, hasBlankLines: gaps * 20 >= lines.length };
}

function widthOf(lines: Lines, line: number): number {
  return (lines.indents[line] ?? 0) + (lines.ends[line] ?? 0) - (lines.starts[line] ?? 0);
}

/** Whether line i + 1, which no blank line parts from line i, goes on with the paragraph of line i. */
export function continues(text: string, lines: Lines, i: number, setting: Setting): boolean {
  const end = lines.ends[i] ?? 0;
  const next = lines.starts[i + 1] ?? 0;
  const start = lines.starts[i] ?? 0;
  const isFull = widthOf(lines, i) + 1 + firstWordLength(text, next, lines.ends[i + 1] ?? 0) > setting.measure;
  const indented = (lines.indents[i + 1] ?? 0) >= (lines.indents[i] ?? 0) + 2;
  const tail = text.slice(Math.max(start, end - EDGE), end);
  if (isFull && !(indented && endsSentence(tail))) return true;
  if (!endsSentence(tail)) return goesOn(text.slice(Math.max(start, end - LINE), end), text.slice(next, next + EDGE));
  const isParagraph = setting.measure === Number.POSITIVE_INFINITY || !setting.hasBlankLines || indented;
  return !isParagraph;
}

function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 0x20) at += 1;
  return at - start;
}
