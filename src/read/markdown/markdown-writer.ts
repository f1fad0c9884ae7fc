import { BrokenLines } from "../broken-lines.ts";
import type { BlockKind } from "../document.ts";
import type { Draft } from "../draft.ts";
import { draftHtml } from "../html/draft-html.ts";
import { Entities } from "../html/entities.ts";
import { CELL, ROW } from "../html/html-tables.ts";
import { raisedAfter, superscript } from "../html/note-marks.ts";
import { isBlank } from "../white-space.ts";
import { footnote } from "./grammar.ts";

/** A node of the syntax tree, as far as the writer asks. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly node: { getChild(name: string): unknown };
}

/** Nodes that are marks and not words. */
const marks: ReadonlySet<string> = new Set(
  "HeaderMark QuoteMark ListMark EmphasisMark CodeMark LinkTitle LinkLabel TaskMarker Comment".split(" "),
);

/** Nodes that hold words and inline marks, and no other blocks. */
const leaves: ReadonlySet<string> = new Set(
  "Paragraph Task ATXHeading1 ATXHeading2 ATXHeading3 ATXHeading4 ATXHeading5 ATXHeading6 SetextHeading1 SetextHeading2 TableCell".split(
    " ",
  ),
);

/** How many code units around a raised mark tell what it is. */
const MARK = 60;

/** Fills a draft from the syntax tree of a Markdown text, node by node. */
export class MarkdownWriter {
  readonly #draft: Draft;
  /** Where the parsed text begins in the source. */
  readonly #offset: number;
  readonly #entities = new Entities();
  readonly #lines: BrokenLines;
  #quotes = 0;
  #lists = 0;
  #rows = 0;
  #cells = 0;
  #emphasis = 0;
  /** Where each open link ends, its target included; 0 for one without a target, which is only brackets. */
  readonly #links: number[] = [];
  /** Where the words begin that have not been taken over. */
  #at = 0;
  /** The piece and the place where raised text began; -1 outside. */
  #raised = { piece: -1, start: 0 };

  constructor(draft: Draft, offset: number) {
    this.#draft = draft;
    this.#offset = offset;
    this.#lines = new BrokenLines(draft);
  }

  /** Takes a node in; false where its children are not to be visited. */
  enter(node: MarkdownNode): boolean {
    const from = node.from + this.#offset;
    const to = node.to + this.#offset;
    if (leaves.has(node.name)) return this.#enterLeaf(node.name, from, to);
    switch (node.name) {
      case "Blockquote":
        this.#quotes += 1;
        return true;
      case "BulletList":
      case "OrderedList":
        this.#lists += 1;
        return true;
      case "Table":
        this.#draft.open("table");
        this.#rows = 0;
        return true;
      case "TableHeader":
      case "TableRow":
        if (this.#rows > 0) this.#draft.replace(ROW, from, from);
        this.#rows += 1;
        this.#cells = 0;
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
      case "TableDelimiter":
        this.#at = Math.max(this.#at, to);
        return false;
      case "CommentBlock":
      case "ProcessingInstructionBlock":
      case "HorizontalRule":
        return false;
      default:
        return this.#enterInline(node, from, to);
    }
  }

  /** A node ends. */
  leave({ name, to }: MarkdownNode): void {
    if (name === "Blockquote") this.#quotes -= 1;
    else if (name === "BulletList" || name === "OrderedList") this.#lists -= 1;
    else if (name === "Table") this.#draft.close();
    else if (leaves.has(name)) {
      this.#emit(to + this.#offset);
      if (name !== "TableCell") this.#lines.end();
      else if (this.#draft.current !== null) this.#draft.pieces.trim(this.#draft.current.first);
    } else if (name === "Emphasis" || name === "StrongEmphasis") this.#emphasis -= 1;
    else if (name === "Link") {
      this.#links.pop();
    }
  }

  #enterLeaf(name: string, from: number, to: number): boolean {
    this.#at = from;
    this.#raised = { piece: -1, start: from };
    if (name === "TableCell") {
      if (this.#cells > 0) this.#draft.replace(CELL, from, from);
      this.#cells += 1;
      return true;
    }
    const level = name.includes("Heading") ? Number(name.at(-1)) : 0;
    const note = level === 0 ? footnote.exec(this.#draft.text.slice(from, Math.min(to, from + MARK))) : null;
    this.#at = from + (note?.[0].length ?? 0);
    this.#open(level > 0 ? "heading" : note !== null ? "footnote" : this.#kind(), level || this.#lists, false);
    return true;
  }

  #kind(): BlockKind {
    if (this.#quotes > 0) return "quotation";
    return this.#lists > 0 ? "list-item" : "paragraph";
  }

  #open(kind: BlockKind | null, level: number, attached: boolean): void {
    const block = this.#draft.open(kind, level, attached);
    block.emphasised = true;
    block.linked = true;
    this.#lines.begin();
  }

  #enterInline(node: MarkdownNode, from: number, to: number): boolean {
    const { name } = node;
    if (marks.has(name) || name === "HTMLTag" || name === "HardBreak" || name === "ProcessingInstruction") {
      this.#skip(from, to);
      if (name === "HardBreak") this.#lines.break();
      if (name === "HTMLTag") this.#readTag(from, to);
      return false;
    }
    if (name === "LinkMark" || name === "URL") return this.#enterLinkPart(name, from, to);
    if (name === "Emphasis" || name === "StrongEmphasis") {
      this.#emit(from);
      this.#emphasis += 1;
    } else if (name === "Escape") this.#skip(from, from + 1);
    else if (name === "Strikethrough") this.#skip(from, to);
    else if (name === "Entity") this.#addEntity(from, to);
    else if (name === "Image") this.#addImage(from, to);
    else if (name === "Link") return this.#enterLink(node, from, to);
    return name !== "Image" && name !== "Strikethrough";
  }

  #enterLink({ node }: MarkdownNode, from: number, to: number): boolean {
    this.#emit(from);
    const { text } = this.#draft;
    const hasTarget = node.getChild("URL") !== null || node.getChild("LinkLabel") !== null;
    const words = text.slice(from, Math.min(to, from + MARK));
    const touches = from > 0 && !isBlank(text.charAt(from - 1));
    const isNote = !hasTarget && (/^\[\^[^\]]+\]$/u.test(words) || (touches && /^\[\d{1,3}\]$/u.test(words)));
    if (isNote) this.#at = Math.max(this.#at, to);
    this.#links.push(hasTarget ? to : 0);
    return !isNote;
  }

  /** Brackets are marks where the link has a target, and what follows the closing one is no word. */
  #enterLinkPart(name: string, from: number, to: number): boolean {
    const end = this.#links.at(-1);
    if (name === "LinkMark" && end !== 0) {
      const closes = end !== undefined && this.#draft.text.charAt(from) === "]";
      this.#skip(from, closes ? end : to);
    }
    return false;
  }

  /** Takes the words before a mark over, and leaves the mark out. */
  #skip(from: number, to: number): void {
    this.#emit(from);
    this.#at = Math.max(this.#at, to);
  }

  /** Takes words over up to a place in the source. */
  #emit(to: number): void {
    const from = this.#at;
    if (to <= from) return;
    this.#at = to;
    const words = this.#draft.text.slice(from, to);
    if (!isBlank(words)) this.#ready(words);
    this.#draft.keepCollapsed(from, to);
  }

  #ready(words: string): void {
    const { current } = this.#draft;
    if (current === null) return;
    if (this.#lines.needsBlock(words)) this.#open(current.kind, current.level, true);
    const block = this.#draft.current ?? current;
    block.emphasised &&= this.#emphasis > 0;
    block.linked &&= (this.#links.at(-1) ?? 0) > 0;
  }

  #addEntity(from: number, to: number): void {
    this.#skip(from, to);
    const decoded = this.#entities.decode(this.#draft.text.slice(from, to));
    if (isBlank(decoded)) this.#draft.space(from, to);
    else {
      this.#ready(decoded);
      this.#draft.replace(decoded, from, to);
    }
  }

  /** An image that stands alone is shown by its caption, which is its description. */
  #addImage(from: number, to: number): void {
    const { current, pieces } = this.#draft;
    this.#skip(from, to);
    const words = /^!\[([^\]]*)\]/u.exec(this.#draft.text.slice(from, to))?.[1] ?? "";
    const standsAlone = current?.kind === "paragraph" && current.first === pieces.length;
    if (!standsAlone || !/\p{L}\s+\p{L}/u.test(words)) return;
    current.kind = "caption";
    this.#draft.keepCollapsed(from + 2, from + 2 + words.length);
    this.#lines.break();
  }

  #readTag(from: number, to: number): void {
    const tag = this.#draft.text.slice(from, Math.min(to, from + 6)).toLowerCase();
    const { pieces, current } = this.#draft;
    if (tag.startsWith("<br")) this.#lines.break();
    else if (tag.startsWith("<sup")) this.#raised = { piece: pieces.length, start: to };
    else if (tag.startsWith("</sup") && current !== null && this.#raised.piece >= current.first) {
      const { piece, start } = this.#raised;
      const words = pieces.slice(piece, pieces.length, MARK);
      const raised = raisedAfter(pieces.tail(current.first, piece, MARK), words);
      if (raised !== "words") pieces.truncate(piece);
      if (raised === "exponent") this.#draft.replace(superscript(words), start, from);
      this.#raised = { piece: -1, start: 0 };
    }
  }

  /** Code that names its language is not prose; without one it is text that somebody set apart. */
  #addCode(from: number, to: number, isProse: boolean): void {
    this.#draft.close();
    let at = from;
    for (const line of this.#draft.text.slice(from, to).split("\n")) {
      const end = at + line.length;
      const isFence = /^\s*(?:`{3,}|~{3,})/u.test(line);
      if (isBlank(line)) this.#lines.end();
      else if (!isFence) {
        const kind = isProse ? "quotation" : "boilerplate";
        if (this.#draft.current === null) this.#openLine(kind, false);
        else if (this.#lines.needsBlock(line)) this.#openLine(kind, true);
        this.#draft.keepCollapsed(at, end);
        this.#lines.break();
      }
      at = end + 1;
    }
    this.#lines.end();
  }

  #openLine(kind: BlockKind, attached: boolean): void {
    this.#draft.open(kind, 0, attached);
    this.#lines.begin();
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
