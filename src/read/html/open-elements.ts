import type { BlockKind } from "../document.ts";
import type { ElementRole } from "./elements.ts";

/** What holds for the words inside an element, its ancestors taken in. */
export interface Context {
  readonly hidden: boolean;
  /** Part of the site for certain, or going by the names of classes. */
  readonly site: boolean;
  readonly maybeSite: boolean;
  /** Inside a main or article element. */
  readonly main: boolean;
  readonly note: boolean;
  readonly kind: BlockKind | null;
  readonly level: number;
  readonly linked: boolean;
  readonly emphasised: boolean;
  readonly preformatted: boolean;
}

/** An element whose end is still to come. */
export interface OpenElement extends Context {
  readonly tag: string;
  readonly role: ElementRole | undefined;
  /** How many pieces and blocks the draft had when it began. */
  readonly pieces: number;
  readonly blocks: number;
  /** Where in the source its content begins. */
  readonly start: number;
}

const outermost: Context = {
  hidden: false,
  site: false,
  maybeSite: false,
  main: false,
  note: false,
  kind: null,
  level: 0,
  linked: false,
  emphasised: false,
  preformatted: false,
};

/** How far up an element that a start tag closes is looked for. */
const REACH = 64;

/** The elements that are open at a point of a page. Tags that do not match take no more than a step each. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();

  /** What holds for words here. */
  get context(): Context {
    return this.#stack.at(-1) ?? outermost;
  }

  count(tag: string): number {
    return this.#counts.get(tag) ?? 0;
  }

  push(element: OpenElement): void {
    this.#stack.push(element);
    this.#counts.set(element.tag, this.count(element.tag) + 1);
  }

  /** Closes the innermost element of this tag and all inside it, innermost first; nothing if none is open. */
  close(tag: string): readonly OpenElement[] {
    return this.count(tag) === 0 ? [] : this.#popTo((element) => element.tag === tag);
  }

  /** Closes what the start of an element closes, such as the paragraph or the list item before it. */
  closeImplied({ closes, within }: ElementRole): readonly OpenElement[] {
    if (closes === undefined || !closes.some((tag) => this.count(tag) > 0)) return [];
    let outermostClosed = -1;
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - REACH); at -= 1) {
      const tag = this.#stack[at]?.tag ?? "";
      if (within?.includes(tag)) break;
      if (closes.includes(tag)) outermostClosed = at;
    }
    if (outermostClosed < 0) return [];
    const target = this.#stack[outermostClosed];
    return this.#popTo((element) => element === target);
  }

  #popTo(isLast: (element: OpenElement) => boolean): readonly OpenElement[] {
    const closed: OpenElement[] = [];
    for (let element = this.#stack.pop(); element !== undefined; element = this.#stack.pop()) {
      this.#counts.set(element.tag, this.count(element.tag) - 1);
      closed.push(element);
      if (isLast(element)) break;
    }
    return closed;
  }
}
