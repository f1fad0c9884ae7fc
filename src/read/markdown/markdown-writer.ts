import { BrokenLines } from "../broken-lines.ts";
import type { BlockKind } from "../document.ts";
import type { Draft } from "../draft.ts";
import { draftHtml } from "../html/draft-html.ts";
import { CELL, ROW } from "../html/html-tables.ts";
import { isBlank } from "../white-space.ts";
import { footnote } from "./grammar.ts";
import { InlineWriter } from "./inline-writer.ts";

/** A node of the syntax tree, as far as the writers ask. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly node: { getChild(name: string): unknown };
}

/** The kinds of blocks that hold words and inline marks, and no other blocks. */
const leaf = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading(?<level>\d))$/u;

/** How much of a block tells whether it is a footnote. */
const NOTE = 60;

/** Fills a draft from the syntax tree of a Markdown text, block by block. */
export class MarkdownWriter {
  readonly #draft: Draft;
  /** Where the parsed text begins in the source. */
  readonly #offset: number;
  readonly #lines: BrokenLines;
  readonly #inline: InlineWriter;
  #quotes = 0;
  #lists = 0;
  /** Rows and cells so far, in the table and the row being filled. */
  #rows = 0;
  #cells = 0;

  constructor(draft: Draft, offset: number) {
    this.#draft = draft;
    this.#offset = offset;
    this.#lines = new BrokenLines(draft);
    this.#inline = new InlineWriter(draft, this.#lines);
  }

  /** Takes a node in; false where its children are not to be visited. */
  enter(node: MarkdownNode): boolean {
    const from = node.from + this.#offset;
    const to = node.to + this.#offset;
    switch (node.name) {
      case "Document":
      case "ListItem":
        return true;
      case "Blockquote":
        this.#quotes += 1;
        return true;
      case "BulletList":
      case "OrderedList":
        this.#lists += 1;
        return true;
      case "CodeBlock":
      case "FencedCode":
        this.#addCode(from, to, node.node.getChild("CodeInfo") === null);
        return false;
      case "HTMLBlock":
        this.#draft.close();
        draftHtml(this.#draft, from, to);
        return false;
      case "LinkReference":
        this.#addReference(from, to);
        return false;
      case "CommentBlock":
      case "ProcessingInstructionBlock":
      case "HorizontalRule":
        return false;
      default:
        return this.#enterTable(node.name, from, to) || this.#enterLeaf(node, from, to);
    }
  }

  /** A node ends. */
  leave({ name, to }: MarkdownNode): void {
    const end = to + this.#offset;
    if (name === "Blockquote") this.#quotes -= 1;
    else if (name === "BulletList" || name === "OrderedList") this.#lists -= 1;
    else if (name === "Table") this.#lines.end();
    else if (!leaf.test(name)) this.#inline.leave(name, end);
    else {
      this.#inline.take(end);
      if (name !== "TableCell") this.#lines.end();
      else if (this.#draft.current !== null) this.#draft.pieces.trim(this.#draft.current.first);
    }
  }

  /** Takes a table and its rows in; false for any other node. */
  #enterTable(name: string, from: number, to: number): boolean {
    if (name === "Table") {
      this.#draft.open("table");
      this.#lines.begin();
      this.#rows = 0;
    } else if (name === "TableHeader" || name === "TableRow") {
      if (this.#rows > 0) this.#draft.replace(ROW, from, from);
      this.#rows += 1;
      this.#cells = 0;
    } else if (name === "TableDelimiter") this.#inline.leaveOut(to);
    else return false;
    return true;
  }

  #enterLeaf(node: MarkdownNode, from: number, to: number): boolean {
    const match = leaf.exec(node.name);
    if (match === null) return this.#inline.enter(node, from, to);
    this.#inline.begin(from);
    if (node.name === "TableCell") {
      if (this.#cells > 0) this.#draft.replace(CELL, from, from);
      this.#cells += 1;
      return true;
    }
    const level = Number(match.groups?.level ?? 0);
    const note = level === 0 ? footnote.exec(this.#draft.text.slice(from, Math.min(to, from + NOTE))) : null;
    this.#inline.leaveOut(from + (note?.[0].length ?? 0));
    this.#inline.open(level > 0 ? "heading" : note !== null ? "footnote" : this.#kind(), level || this.#lists, false);
    return true;
  }

  #kind(): BlockKind {
    if (this.#quotes > 0) return "quotation";
    return this.#lists > 0 ? "list-item" : "paragraph";
  }

  /** Code that names its language is not prose; without one it is text that somebody set apart. */
  #addCode(from: number, to: number, isProse: boolean): void {
    this.#draft.close();
    const kind = isProse ? "quotation" : "boilerplate";
    let at = from;
    for (const line of this.#draft.text.slice(from, to).split("\n")) {
      const isFence = /^\s*(?:`{3,}|~{3,})/u.test(line);
      if (isBlank(line)) this.#lines.end();
      else if (!isFence) {
        const isFirst = this.#draft.current === null;
        if (isFirst || this.#lines.needsBlock(line)) {
          this.#draft.open(kind, 0, !isFirst);
          this.#lines.begin();
        }
        this.#draft.keepCollapsed(at, at + line.length);
        this.#lines.break();
      }
      at += line.length + 1;
    }
    this.#lines.end();
  }

  /** The target of links is not read, but a footnote that is only an address looks just like one. */
  #addReference(from: number, to: number): void {
    const note = footnote.exec(this.#draft.text.slice(from, to));
    if (note === null) return;
    this.#draft.open("footnote");
    this.#draft.keepCollapsed(from + note[0].length, to);
    this.#draft.close();
  }
}
