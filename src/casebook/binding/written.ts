import type { Span } from "../../text/span.ts";
import type { FieldType, Reader, Written } from "../field.ts";
import { columnAt } from "../line.ts";
import { emptyField } from "../problems/empty-field.ts";
import { unexpectedText } from "../problems/unexpected-text.ts";
import { betweenCommas } from "../reading/quotation.ts";
import { type FieldNode, type Tree, wordsAt } from "../tree.ts";

/** The values of a field as they are written: beside its name, as items, between commas, or as free text. */
export function writtenValues(
  tree: Tree,
  field: FieldNode,
  type: FieldType<unknown>,
  reader: Reader,
): readonly Written[] {
  const { value: beside, body } = field;
  if (!field.isText && body.length === 0 && beside.start < beside.end) return valuesAt(tree, beside, type);
  const name = wordsAt(tree, field.name);
  if (field.isText) {
    const block = freeText(tree, field);
    if (block === null) reader.report(emptyField, field.name, name);
    else if (type.takesText === true) return [block];
    else reader.report(unexpectedText, field.name, name, type.form);
    return [];
  }
  const items = body.filter((line) => line.type === "item");
  for (const { span, value } of items) {
    if (value.start === value.end) reader.report(emptyField, { start: span.start, end: value.end }, `${name}: -`);
  }
  const spans = [field.value, ...items.map(({ value }) => value)].filter(({ start, end }) => start < end);
  if (spans.length === 0 && items.length === 0) reader.report(emptyField, field.name, name);
  return spans.flatMap((span) => valuesAt(tree, span, type));
}

function valuesAt(tree: Tree, span: Span, type: FieldType<unknown>): readonly Written[] {
  const text = wordsAt(tree, span);
  return type.splits === true && text.includes(",") ? split(text, span) : [{ span, text, isText: false }];
}

function split(text: string, span: Span): readonly Written[] {
  return [...betweenCommas(text)].flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const from = span.start + start + part.length - part.trimStart().length;
    const words = part.trim();
    return words === "" ? [] : [{ span: { start: from, end: from + words.length }, text: words, isText: false }];
  });
}

/** The lines of free text without what they are all set in by; a blank line between them stays one. */
function freeText(tree: Tree, field: FieldNode): Written | null {
  const { value, body } = field;
  const last = body.findLastIndex(({ type }) => type === "text");
  const lines = body.slice(0, last + 1).filter(({ type }) => type === "text" || type === "blank");
  const columns = lines.flatMap((line) =>
    line.type === "text" ? [columnAt(tree.text, line.span.start, line.value.start)] : [],
  );
  const margin = Math.min(...columns);
  const deeper = lines.map((line) => {
    if (line.type !== "text") return "";
    const by = columnAt(tree.text, line.span.start, line.value.start) - margin;
    return " ".repeat(by) + wordsAt(tree, line.value);
  });
  const first = value.start < value.end ? [wordsAt(tree, value)] : [];
  const texts = lines.filter((line) => line.type === "text").map((line) => line.value);
  const spans = [...(first.length > 0 ? [value] : []), ...texts];
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  return { span: { start, end }, text: [...first, ...deeper].join("\n"), isText: true };
}
