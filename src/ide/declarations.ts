import type { Declaration } from "../casebook/casebook.ts";
import type { Tree } from "../casebook/tree.ts";
import { type Draft, written } from "../casebook/written-form.ts";
import type { TextEdit } from "./edits.ts";
import { lineEndOf } from "./lines.ts";

/** The edit that writes a declaration at the end of a file, with one blank line before it. */
export function addDeclaration(tree: Pick<Tree, "path" | "text">, draft: Draft): TextEdit {
  const { path, text } = tree;
  const end = lineEndOf(tree);
  const gap = text === "" ? "" : /\n[ \t\r]*\n$/u.test(text) ? "" : text.endsWith("\n") ? end : end + end;
  return { path, start: text.length, end: text.length, text: gap + written(draft).replaceAll("\n", end) };
}

/** The edit that takes a declaration out of its file, with the blank lines that set it apart from the next one. */
export function removeDeclaration(tree: Tree, { span }: Pick<Declaration, "span">): TextEdit {
  const { path, text } = tree;
  const { 0: blank = "" } = /^(?:[ \t\r]*\n)*/u.exec(text.slice(span.end)) ?? [];
  const end = span.end + blank.length;
  if (end < text.length) return { path, start: span.start, end, text: "" };
  const { 0: before = "" } = /(?:\n[ \t\r]*)*$/u.exec(text.slice(0, span.start)) ?? [];
  const lineEnd = before === "" ? "" : lineEndOf(tree);
  return { path, start: span.start - before.length, end, text: lineEnd };
}
