import { declarationAt, headLinesOf } from "../casebook/nodes.ts";
import { unquoted } from "../casebook/reading/quotation.ts";
import { endOf, type Tree, wordsAt } from "../casebook/tree.ts";
import type { Span } from "../text/span.ts";

/** A declaration as an outline of its file has it. */
export interface OutlineEntry {
  readonly kind: string;
  /** Empty where it has none. */
  readonly id: string;
  readonly title: string | null;
  /** The whole block, and its first line. */
  readonly span: Span;
  readonly headSpan: Span;
}

/** The declarations of a file, in order, whatever is wrong with them. */
export function outline(tree: Tree): readonly OutlineEntry[] {
  return [...headLinesOf(tree)].map((line) => {
    const node = declarationAt(tree, line);
    return {
      kind: wordsAt(tree, node.kind),
      id: node.id === null ? "" : wordsAt(tree, node.id),
      title: node.title === null ? null : unquoted(wordsAt(tree, node.title)),
      span: { start: node.span.start, end: endOf(node) },
      headSpan: node.span,
    };
  });
}
