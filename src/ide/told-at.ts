import type { Casebook, Declaration } from "../casebook/casebook.ts";
import type { Field } from "../casebook/field.ts";
import type { Tree } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";
import type { TextEdit } from "./edits.ts";
import type { Told } from "./fix.ts";
import { fieldLineOf, firstWordOf, headLineOf, kindNamed, lineAt } from "./lines.ts";

/** The words that something is told of, and what they stand in. */
export interface ToldAt {
  readonly tree: Tree;
  readonly span: Span;
  readonly words: string;
  readonly line: number;
  /** The names of the kind and the field they stand in; empty where they stand in none. */
  readonly kind: string;
  readonly fieldName: string;
  readonly field: Field | undefined;
  /** Replaces them. */
  edit(text: string, span?: Span): TextEdit;
}

/** Finds what is told of in a casebook; null where it speaks of another file, or of a version that is longer. */
export function toldAt({ labels: [label] }: Told, { files }: Casebook): ToldAt | null {
  const tree = label === undefined ? undefined : files.get(label.path);
  if (label === undefined || tree === undefined || label.span.end > tree.text.length) return null;
  const { span } = label;
  const line = lineAt(tree, span.start);
  const [head, above] = [headLineOf(tree, line), fieldLineOf(tree, line)];
  const kind = head < 0 ? "" : firstWordOf(tree, head);
  const fieldName = above < 0 ? "" : firstWordOf(tree, above);
  const fields = kindNamed(kind)?.fields ?? {};
  return {
    tree,
    span,
    words: tree.text.slice(span.start, span.end),
    line,
    kind,
    fieldName,
    field: Object.hasOwn(fields, fieldName) ? fields[fieldName] : undefined,
    edit: (text, { start, end } = span) => ({ path: tree.path, start, end, text }),
  };
}

/** The declaration that a place stands in, whether or not an id leads to it. */
export function declarationAround(
  { tree, span }: ToldAt,
  { declarations, unreachable }: Casebook,
): Declaration | undefined {
  const holds = (one: Declaration) =>
    one.path === tree.path && one.span.start <= span.start && span.start < one.span.end;
  return unreachable.find(holds) ?? [...declarations.values()].find(holds);
}
