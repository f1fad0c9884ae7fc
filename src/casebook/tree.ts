import type { Span } from "../text/span.ts";
import type { Level, LineTable } from "./line-table.ts";

/** A blank line, or a line that is a comment. `span` is the whole line, its end included. */
export interface Trivia {
  readonly type: "blank" | "comment";
  readonly span: Span;
  /** The comment from `#` to its last letter; null for a blank line. */
  readonly comment: Span | null;
}

/** What can be wrong with the form of a line. `covered` follows from a mistake above it, and is not told again. */
export type LineFault =
  | "stray-line"
  | "unindented-field"
  | "missing-colon"
  | "misplaced-item"
  | "misplaced-line"
  | "merge-conflict"
  | "covered";

/** A line that is none of what may stand in its place. */
export interface ErrorLine {
  readonly type: "error";
  readonly fault: LineFault;
  readonly span: Span;
  /** The line without indentation and end. */
  readonly words: Span;
  /** How far it is set in: a field at the margin is 0, though it stands in a declaration. */
  readonly depth: Level;
}

interface ValueLineParts {
  readonly span: Span;
  /** Without the dash, the white space around it and the comment. */
  readonly value: Span;
  readonly comment: Span | null;
}

/** An item of a list: `- value`. */
export interface ItemLine extends ValueLineParts {
  readonly type: "item";
}

/** A line of free text. */
export interface TextLine extends ValueLineParts {
  readonly type: "text";
}

/** A line that gives a value to the field above it. */
export type ValueLine = ItemLine | TextLine;

/** A field: `name: value`, and the deeper lines that belong to it. */
export interface FieldNode {
  readonly type: "field";
  /** The line of the name, its end included. */
  readonly span: Span;
  readonly name: Span;
  /** Without the white space around it and the comment; empty where there is none. For free text, from after `>`. */
  readonly value: Span;
  /** Whether `>` opens free text. */
  readonly isText: boolean;
  readonly comment: Span | null;
  readonly body: readonly (ValueLine | Trivia | ErrorLine)[];
}

/** A declaration: `kind id "Title"`, and the indented lines below it. */
export interface DeclarationNode {
  readonly type: "declaration";
  /** The line of the head, its end included. */
  readonly span: Span;
  readonly kind: Span;
  /** Null where the line ends before it. */
  readonly id: Span | null;
  /** All that follows the id, quotation marks included; null where nothing does. */
  readonly title: Span | null;
  readonly comment: Span | null;
  readonly body: readonly (FieldNode | Trivia | ErrorLine)[];
}

/** What stands at the margin of a file. */
export type MarginNode = DeclarationNode | Trivia | ErrorLine;

/** Any line of a casebook with what belongs to it. */
export type Node = MarginNode | FieldNode | ValueLine;

/** One file of a casebook, taken apart. `nodesOf` gives its lines as nodes; nothing of the text is lost. */
export interface Tree {
  /** As the user named the file. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
}

/** The words at a span. */
export function wordsAt({ text }: Pick<Tree, "text">, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The lines of nodes and of all that is in them. In order, they are the text they came from. */
export function* linesOf(nodes: Iterable<Node>): Generator<Span> {
  for (const node of nodes) {
    yield node.span;
    if (node.type === "declaration" || node.type === "field") yield* linesOf(node.body);
  }
}

/** Where a node ends with all that is in it. */
export function endOf(node: Node): number {
  const last = node.type === "declaration" || node.type === "field" ? node.body.at(-1) : undefined;
  return last === undefined ? node.span.end : endOf(last);
}
