import type { BrokenLines } from "../broken-lines.ts";
import type { BlockKind } from "../document.ts";
import type { Draft } from "../draft.ts";
import { Entities } from "../html/entities.ts";
import { raisedAfter, superscript } from "../html/note-marks.ts";
import { isBlank } from "../white-space.ts";
import type { MarkdownNode } from "./markdown-writer.ts";

/** Nodes that are marks and not words. */
const marks: ReadonlySet<string> = new Set(
  "HeaderMark QuoteMark ListMark EmphasisMark CodeMark LinkTitle LinkLabel TaskMarker Comment Strikethrough".split(" "),
);

/** How many code units around a mark tell what it is. */
const MARK = 60;

/** Takes the words of a block over, without the marks among them. */
export class InlineWriter {
  readonly #draft: Draft;
  readonly #lines: BrokenLines;
  readonly #entities = new Entities();
  #emphasis = 0;
  /** Where each open link ends, its target included; 0 for one without a target, which is only brackets. */
  readonly #links: number[] = [];
  /** Where the words begin that have not been taken over. */
  #at = 0;
  /** The piece and the place where raised text began; -1 outside. */
  #raised = { piece: -1, start: 0 };

  constructor(draft: Draft, lines: BrokenLines) {
    this.#draft = draft;
    this.#lines = lines;
  }

  /** Opens a block. */
  open(kind: BlockKind | null, level: number, attached: boolean): void {
    const block = this.#draft.open(kind, level, attached);
    block.emphasised = true;
    block.linked = true;
    this.#lines.begin();
  }

  /** Begins with the words at a place in the source. */
  begin(from: number): void {
    this.#at = from;
    this.#raised = { piece: -1, start: from };
  }

  /** Leaves out what stands before a place. */
  leaveOut(to: number): void {
    this.#at = Math.max(this.#at, to);
  }

  /** Takes words over up to a place. */
  take(to: number): void {
    const from = this.#at;
    if (to <= from) return;
    this.#at = to;
    const words = this.#draft.text.slice(from, to);
    if (!isBlank(words)) this.#ready(words);
    this.#draft.keepCollapsed(from, to);
  }

  /** Takes a node inside a block in; false where its children are not to be visited. */
  enter(node: MarkdownNode, from: number, to: number): boolean {
    this.take(from);
    if (marks.has(node.name)) {
      this.leaveOut(to);
      return false;
    }
    switch (node.name) {
      case "Emphasis":
      case "StrongEmphasis":
        this.#emphasis += 1;
        return true;
      case "Link":
        return this.#enterLink(node, from, to);
      case "LinkMark":
        this.#addLinkMark(from, to);
        return false;
      case "Escape":
        this.leaveOut(from + 1);
        return false;
      case "Entity":
        this.#addEntity(from, to);
        return false;
      case "Image":
        this.#addImage(from, to);
        return false;
      case "HardBreak":
        this.leaveOut(to);
        this.#lines.break();
        return false;
      case "HTMLTag":
        this.leaveOut(to);
        this.#readTag(from, to);
        return false;
      default:
        return true;
    }
  }

  /** A node inside a block ends. */
  leave(name: string, to: number): void {
    if (name === "Emphasis" || name === "StrongEmphasis") {
      this.take(to);
      this.#emphasis -= 1;
    } else if (name === "Link") this.#links.pop();
  }

  #enterLink({ node }: MarkdownNode, from: number, to: number): boolean {
    const { text } = this.#draft;
    const hasTarget = node.getChild("URL") !== null || node.getChild("LinkLabel") !== null;
    const words = text.slice(from, Math.min(to, from + MARK));
    const touches = from > 0 && !isBlank(text.charAt(from - 1));
    const isNote = !hasTarget && (/^\[\^[^\]]+\]$/u.test(words) || (touches && /^\[\d{1,3}\]$/u.test(words)));
    if (isNote) this.leaveOut(to);
    this.#links.push(hasTarget ? to : 0);
    return !isNote;
  }

  /** Brackets are marks where the link has a target, and what follows the closing one is no word. */
  #addLinkMark(from: number, to: number): void {
    const end = this.#links.at(-1);
    if (end === 0) return;
    const closes = end !== undefined && this.#draft.text.charAt(from) === "]";
    this.leaveOut(closes ? end : to);
  }

  #ready(words: string): void {
    const { current } = this.#draft;
    if (current === null) return;
    if (this.#lines.needsBlock(words)) this.open(current.kind, current.level, true);
    const block = this.#draft.current ?? current;
    block.emphasised &&= this.#emphasis > 0;
    block.linked &&= (this.#links.at(-1) ?? 0) > 0;
  }

  #addEntity(from: number, to: number): void {
    this.leaveOut(to);
    const decoded = this.#entities.decode(this.#draft.text.slice(from, to));
    if (isBlank(decoded)) this.#draft.space(from, to);
    else {
      this.#ready(decoded);
      this.#draft.replace(decoded, from, to);
    }
  }

  /** An image that stands alone is shown by its caption, which is its description. */
  #addImage(from: number, to: number): void {
    const { current, pieces, text } = this.#draft;
    this.leaveOut(to);
    const words = /^!\[([^\]]*)\]/u.exec(text.slice(from, to))?.[1] ?? "";
    const standsAlone = current?.kind === "paragraph" && current.first === pieces.length;
    if (!standsAlone || !/\p{L}\s+\p{L}/u.test(words)) return;
    current.kind = "caption";
    this.#draft.keepCollapsed(from + 2, from + 2 + words.length);
    this.#lines.break();
  }

  #readTag(from: number, to: number): void {
    const tag = this.#draft.text.slice(from, Math.min(to, from + 6)).toLowerCase();
    if (tag.startsWith("<br")) this.#lines.break();
    else if (tag.startsWith("<sup")) this.#raised = { piece: this.#draft.pieces.length, start: to };
    else if (tag.startsWith("</sup")) this.#leaveRaised(from);
  }

  /** Takes note marks out of the sentence, and makes exponents of raised digits. */
  #leaveRaised(end: number): void {
    const { pieces, current } = this.#draft;
    const { piece, start } = this.#raised;
    this.#raised = { piece: -1, start: 0 };
    if (current === null || piece < current.first) return;
    const words = pieces.slice(piece, pieces.length, MARK);
    const raised = raisedAfter(pieces.tail(current.first, piece, MARK), words);
    if (raised !== "words") pieces.truncate(piece);
    if (raised === "exponent") this.#draft.replace(superscript(words), start, end);
  }
}
