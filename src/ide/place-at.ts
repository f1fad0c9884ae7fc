import type { Field } from "../casebook/field.ts";
import type { Kind } from "../casebook/kind.ts";
import { columnAt, skipWord } from "../casebook/line.ts";
import { betweenCommas } from "../casebook/reading/quotation.ts";
import type { Tree } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";
import { fieldLineOf, firstWordOf, headLineOf, kindNamed, lineAt } from "./lines.ts";

/** What is written at a place: the word that opens a declaration, the name of a field, or a value of one. */
export type CursorPlace =
  | { readonly type: "kind"; readonly span: Span }
  | {
      readonly type: "field";
      readonly span: Span;
      readonly kind: Kind;
      readonly head: number;
      readonly isNamed: boolean;
    }
  | { readonly type: "value"; readonly span: Span; readonly kind: Kind; readonly name: string; readonly field: Field };

/** Tells what is written at a place of a file; null where that is free: titles, ids, free text, comments. */
export function placeAt(tree: Tree, offset: number): CursorPlace | null {
  const line = lineAt(tree, offset);
  if (line < 0 || offset > endOfLine(tree, line)) return { type: "kind", span: { start: offset, end: offset } };
  const { start, first, nameEnd, value, last, comment } = tree.lines.offsetsOf(line);
  if (comment >= 0 && offset > comment) return null;
  switch (tree.lines.typeOf(line)) {
    case "blank":
      return onBlank(tree, line, offset, columnAt(tree.text, start, offset));
    case "declaration":
      return first <= offset && offset <= nameEnd ? { type: "kind", span: { start: first, end: nameEnd } } : null;
    case "field":
      if (offset <= nameEnd) return fieldPlace(tree, line, { start: first, end: nameEnd }, true);
      return offset < tree.text.indexOf(":", nameEnd) + 1 ? null : valuePlace(tree, line, offset, value, last);
    case "item":
      return offset < first + 1 ? null : valuePlace(tree, line, offset, value, last);
    case "missing-colon":
      return offset <= skipWord(tree.text, first, last)
        ? fieldPlace(tree, line, { start: first, end: skipWord(tree.text, first, last) }, false)
        : null;
    default:
      return null;
  }
}

/** Where a line ends, without the characters that end it. The text after the last line end is a line too. */
function endOfLine({ lines, text }: Tree, line: number): number {
  const end = lines.endOf(line);
  return text[end - 1] === "\n" ? end - 1 : end;
}

/** At the margin a declaration can begin; further in, a field of the one above, but not within free text. */
function onBlank(tree: Tree, line: number, offset: number, column: number): CursorPlace | null {
  const span = { start: offset, end: offset };
  if (column === 0) return { type: "kind", span };
  const above = fieldLineOf(tree, line);
  if (above >= 0 && tree.lines.typeOf(above) === "text-field") {
    const { start, first } = tree.lines.offsetsOf(above);
    if (column > columnAt(tree.text, start, first)) return null;
  }
  return fieldPlace(tree, line, span, false);
}

function fieldPlace(tree: Tree, line: number, span: Span, isNamed: boolean): CursorPlace | null {
  const head = headLineOf(tree, line);
  const kind = head < 0 ? undefined : kindNamed(firstWordOf(tree, head));
  return kind === undefined ? null : { type: "field", span, kind, head, isNamed };
}

function valuePlace(tree: Tree, line: number, offset: number, start: number, end: number): CursorPlace | null {
  const [head, above] = [headLineOf(tree, line), fieldLineOf(tree, line)];
  const kind = head < 0 ? undefined : kindNamed(firstWordOf(tree, head));
  const name = above < 0 ? "" : firstWordOf(tree, above);
  const field = kind !== undefined && Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
  if (kind === undefined || field === undefined || tree.lines.typeOf(above) === "text-field") return null;
  const written = { start: Math.min(start, offset), end: Math.max(end, offset) };
  const span = field.type.splits === true ? partAt(tree.text, written, offset) : written;
  return { type: "value", span: trimmed(tree.text, span, offset), kind, name, field };
}

/** The part between commas that a place stands in. */
function partAt(text: string, { start, end }: Span, offset: number): Span {
  for (const part of betweenCommas(text.slice(start, end))) {
    if (offset <= start + part.end) return { start: start + part.start, end: start + part.end };
  }
  return { start, end };
}

/** Without white space, except what stands before the place that is written at. */
function trimmed(text: string, { start, end }: Span, offset: number): Span {
  let [from, to] = [start, end];
  while (from < offset && /\s/u.test(text[from] ?? "")) from += 1;
  while (to > Math.max(from, offset) && /\s/u.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}
