import { columnAt } from "./line.ts";
import { nodesOf } from "./nodes.ts";
import {
  type DeclarationNode,
  type ErrorLine,
  type FieldNode,
  type MarginNode,
  type Tree,
  type Trivia,
  wordsAt,
} from "./tree.ts";

const INDENT = "  ";

/**
 * Lays a file out in the one way that all casebooks are laid out: two spaces for each level, one blank line between
 * declarations, none at the ends. Order, words and comments stay; lines that cannot be read stay as they are.
 */
export function format(tree: Tree): string {
  const lines = new Lines();
  for (const node of nodesOf(tree)) atMargin(tree, node, lines);
  return lines.text();
}

/** Collects lines; several blank ones become one, and none is first or last. */
class Lines {
  readonly #lines: string[] = [];
  #blank = false;

  add(line: string): void {
    if (this.#blank && this.#lines.length > 0) this.#lines.push("");
    this.#blank = false;
    this.#lines.push(line);
  }

  blank(): void {
    this.#blank = true;
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}

function atMargin(tree: Tree, node: MarginNode, lines: Lines): void {
  if (node.type !== "declaration") {
    plainLine(tree, node, 0, lines);
    return;
  }
  const { kind, id, title } = node;
  const head = [kind, id, title].flatMap((span) => (span === null ? [] : [wordsAt(tree, span)]));
  lines.add(withComment(tree, head.join(" "), node));
  body(tree, node, lines);
  lines.blank();
}

function body(tree: Tree, { body }: DeclarationNode, lines: Lines): void {
  for (const line of body) {
    if (line.type === "field") field(tree, line, lines);
    else plainLine(tree, line, 1, lines);
  }
}

function field(tree: Tree, node: FieldNode, lines: Lines): void {
  const value = wordsAt(tree, node.value);
  const parts = [`${wordsAt(tree, node.name)}:`, ...(node.isText ? [">"] : []), ...(value === "" ? [] : [value])];
  lines.add(withComment(tree, INDENT + parts.join(" "), node));
  const margin = marginOf(tree, node);
  for (const line of node.body) {
    if (line.type === "item") {
      lines.add(withComment(tree, `${INDENT.repeat(2)}- ${wordsAt(tree, line.value)}`.trimEnd(), line));
    } else if (line.type === "text") {
      const by = columnAt(tree.text, line.span.start, line.value.start) - margin;
      lines.add(withComment(tree, INDENT.repeat(2) + " ".repeat(by) + wordsAt(tree, line.value), line));
    } else plainLine(tree, line, 2, lines);
  }
}

/** What all lines of a free text are set in by. */
function marginOf(tree: Tree, { body }: FieldNode): number {
  let margin = Number.POSITIVE_INFINITY;
  for (const line of body) {
    if (line.type === "text") margin = Math.min(margin, columnAt(tree.text, line.span.start, line.value.start));
  }
  return margin;
}

/** A comment is set in with what it stands among; a line at fault as far as its fault needs, so that it keeps it. */
function plainLine(tree: Tree, line: Trivia | ErrorLine, level: number, lines: Lines): void {
  if (line.type === "blank") lines.blank();
  else if (line.type === "error") lines.add(INDENT.repeat(line.depth) + wordsAt(tree, line.words));
  else if (line.comment !== null) lines.add(INDENT.repeat(level) + wordsAt(tree, line.comment));
}

function withComment(tree: Tree, line: string, { comment }: Pick<FieldNode, "comment">): string {
  return comment === null ? line : `${line}  ${wordsAt(tree, comment)}`;
}
