import { columnAt, skipWhite, skipWord } from "./line.ts";
import type { DeclarationNode, ErrorLine, FieldNode, MarginNode, Tree, Trivia, ValueLine } from "./tree.ts";

/** The nodes of a file, made when they are asked for: whoever reads them once keeps only what they need. */
export function* nodesOf(tree: Tree): Generator<MarginNode> {
  const { lines } = tree;
  let line = 0;
  while (line < lines.length) {
    const end = blockEnd(tree, line, 0);
    yield lines.typeOf(line) === "declaration" ? declarationTo(tree, line, end) : plainLine(tree, line);
    line = end;
  }
}

/** The lines that open declarations, by number. */
export function* headLinesOf({ lines }: Tree): Generator<number> {
  for (let line = 0; line < lines.length; line += 1) if (lines.typeOf(line) === "declaration") yield line;
}

/** The declaration that a line opens. */
export function declarationAt(tree: Tree, line: number): DeclarationNode {
  return declarationTo(tree, line, blockEnd(tree, line, 0));
}

/** The first field of this name in the declaration that a line opens; null where it has none. */
export function fieldNamed(tree: Tree, line: number, name: string): FieldNode | null {
  const { lines, text } = tree;
  const end = blockEnd(tree, line, 0);
  for (let at = line + 1; at < end; at = blockEnd(tree, at, 1)) {
    const type = lines.typeOf(at);
    if (type !== "field" && type !== "text-field") continue;
    const { first, nameEnd } = lines.offsetsOf(at);
    if (nameEnd - first === name.length && text.startsWith(name, first)) {
      return fieldAt(tree, at, Math.min(end, blockEnd(tree, at, 1)));
    }
  }
  return null;
}

/** The words of the first line of a declaration. */
export function headAt({ lines, text }: Tree, line: number): Pick<DeclarationNode, "kind" | "id" | "title"> {
  const { first, nameEnd, value, last } = lines.offsetsOf(line);
  const idEnd = skipWord(text, value, last);
  const title = skipWhite(text, idEnd, last);
  return {
    kind: { start: first, end: nameEnd },
    id: value === last ? null : { start: value, end: idEnd },
    title: title === last ? null : { start: title, end: last },
  };
}

/** The line after the last that is deeper than the one at `line`. */
function blockEnd({ lines }: Tree, line: number, level: number): number {
  let end = line + 1;
  while (end < lines.length && lines.levelOf(end) > level) end += 1;
  return end;
}

function declarationTo(tree: Tree, line: number, end: number): DeclarationNode {
  const body: DeclarationNode["body"][number][] = [];
  for (let at = line + 1; at < end; ) {
    const next = Math.min(end, blockEnd(tree, at, 1));
    const type = tree.lines.typeOf(at);
    body.push(type === "field" || type === "text-field" ? fieldAt(tree, at, next) : plainLine(tree, at));
    at = next;
  }
  return {
    type: "declaration",
    span: spanOf(tree, line),
    ...headAt(tree, line),
    comment: commentOf(tree, line),
    body,
  };
}

function fieldAt(tree: Tree, line: number, end: number): FieldNode {
  const { start, first, nameEnd, value, last, comment } = tree.lines.offsetsOf(line);
  const body: FieldNode["body"][number][] = [];
  for (let at = line + 1; at < end; at += 1) body.push(valueAt(tree, at) ?? plainLine(tree, at));
  return {
    type: "field",
    span: { start, end: tree.lines.endOf(line) },
    name: { start: first, end: nameEnd },
    value: { start: value, end: last },
    isText: tree.lines.typeOf(line) === "text-field",
    comment: comment < 0 ? null : commentOf(tree, line),
    body,
  };
}

function valueAt(tree: Tree, line: number): ValueLine | null {
  const type = tree.lines.typeOf(line);
  if (type !== "item" && type !== "text") return null;
  const { value, last } = tree.lines.offsetsOf(line);
  const parts = { span: spanOf(tree, line), value: { start: value, end: last }, comment: commentOf(tree, line) };
  return type === "item" ? { type, ...parts } : { type, ...parts };
}

/** A line that nothing can stand under. */
function plainLine(tree: Tree, line: number): Trivia | ErrorLine {
  const type = tree.lines.typeOf(line);
  const span = spanOf(tree, line);
  const comment = commentOf(tree, line);
  if (type === "blank" || type === "comment") return { type, span, comment };
  const { first, last } = tree.lines.offsetsOf(line);
  // Only lines at fault are left; their kind says how far in they stand.
  const fault = type as ErrorLine["fault"];
  return { type: "error", fault, span, words: { start: first, end: comment?.end ?? last }, depth: depthOf(tree, line) };
}

function depthOf(tree: Tree, line: number): ErrorLine["depth"] {
  const { start, first } = tree.lines.offsetsOf(line);
  if (columnAt(tree.text, start, first) === 0) return 0;
  const type = tree.lines.typeOf(line);
  if (type === "stray-line") return 1;
  return type === "covered" ? 2 : tree.lines.levelOf(line);
}

function spanOf({ lines }: Tree, line: number) {
  return { start: lines.offsetsOf(line).start, end: lines.endOf(line) };
}

/** A comment goes to the end of its line, less the white space there. */
function commentOf({ lines, text }: Tree, line: number) {
  const { comment } = lines.offsetsOf(line);
  return comment < 0
    ? null
    : { start: comment, end: comment + text.slice(comment, lines.endOf(line)).trimEnd().length };
}
