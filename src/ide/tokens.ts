import type { LineOffsets } from "../casebook/line-table.ts";
import { headAt } from "../casebook/nodes.ts";
import type { Tree } from "../casebook/tree.ts";
import { fieldLineOf, firstWordOf, headLineOf, kindNamed, lineAt } from "./lines.ts";
import type { Token } from "./token.ts";
import { valueTokens } from "./value-tokens.ts";

/**
 * The parts of a file, in order, as they are shown: those of the lines that a range touches, for the price of these
 * lines. Whether an id is declared is not asked.
 */
export function* tokens(tree: Tree, from = 0, to: number = tree.text.length): Generator<Token> {
  const first = lineAt(tree, from);
  if (first < 0) return;
  for (let line = first; line < tree.lines.length; line += 1) {
    const offsets = tree.lines.offsetsOf(line);
    if (offsets.start > to) return;
    yield* ofLine(tree, line, offsets);
    if (offsets.comment >= 0) {
      const written = tree.text.slice(offsets.comment, tree.lines.endOf(line)).trimEnd();
      yield { kind: "comment", start: offsets.comment, end: offsets.comment + written.length };
    }
  }
}

function* ofLine(tree: Tree, line: number, { first, nameEnd, value, last }: LineOffsets): Generator<Token> {
  switch (tree.lines.typeOf(line)) {
    case "blank":
    case "comment":
      return;
    case "declaration": {
      const { kind, id, title } = headAt(tree, line);
      yield { kind: "kind", ...kind };
      if (id !== null) yield { kind: "id", ...id };
      if (title !== null) yield { kind: "title", ...title };
      return;
    }
    case "field":
      yield { kind: "field", start: first, end: nameEnd };
      if (value < last) yield* ofValue(tree, line, line, value, last);
      return;
    case "text-field":
      yield { kind: "field", start: first, end: nameEnd };
      if (value < last) yield { kind: "text", start: value, end: last };
      return;
    case "item":
      yield { kind: "operator", start: first, end: first + 1 };
      if (value < last) yield* ofValue(tree, line, fieldLineOf(tree, line), value, last);
      return;
    case "text":
      if (value < last) yield { kind: "text", start: value, end: last };
      return;
    default:
      if (first < last) yield { kind: "error", start: first, end: last };
  }
}

function ofValue(tree: Tree, line: number, fieldLine: number, start: number, end: number): Iterable<Token> {
  const head = headLineOf(tree, line);
  const kind = head < 0 ? undefined : kindNamed(firstWordOf(tree, head));
  const name = fieldLine < 0 ? "" : firstWordOf(tree, fieldLine);
  const field = kind !== undefined && Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
  return valueTokens(field?.type.name ?? "text", tree.text.slice(start, end), start);
}
