import { PlaceMap } from "../../../render/site/reader/place-map.ts";

/** What stands among the words of a source without being of them. */
const ADDED = ".reference";

/** A stretch of a source's file: UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a source that a range on the page covers; null where it covers none. */
export function stretchOf(reader: Element, range: Range): Stretch | null {
  const parts = hostsIn(reader, range).flatMap((host) => {
    const words = wordsOf(host);
    const start = host.contains(range.startContainer) ? offsetIn(host, range.startContainer, range.startOffset) : 0;
    const end = host.contains(range.endContainer) ? offsetIn(host, range.endContainer, range.endOffset) : words.length;
    const own = words.slice(start, end);
    if (own.trim() === "") return [];
    const from = start + own.length - own.trimStart().length;
    const to = end - (own.length - own.trimEnd().length);
    return [mapOf(host, words.length).toSource({ start: from, end: to })];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  return first === undefined || last === undefined || first.start >= last.end
    ? null
    : { start: first.start, end: last.end };
}

/** Where a stretch of the file stands on the page, one range for each element that holds words of it. */
export function rangesOf(reader: Element, stretch: Stretch): readonly Range[] {
  return [...reader.querySelectorAll("[data-map]")].flatMap((host) => {
    const first = Number(/^0,(?<source>\d+)/u.exec(host.getAttribute("data-map") ?? "")?.groups?.source);
    // Most blocks begin after the stretch, or end long before it: neither is taken apart.
    if (first >= stretch.end) return [];
    const words = wordsOf(host);
    const found = mapOf(host, words.length).toWords(stretch);
    return found === null ? [] : [rangeIn(host, found)];
  });
}

/** The elements that hold just words of the source, as far as a range touches them. */
function hostsIn(reader: Element, range: Range): readonly Element[] {
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const host = element?.closest("[data-map]") ?? null;
  if (host !== null) return reader.contains(host) ? [host] : [];
  const within = element !== null && reader.contains(element) ? element : reader;
  return [...within.querySelectorAll("[data-map]")].filter((one) => range.intersectsNode(one));
}

/** How many code units of an element's words stand before a point in it. */
function offsetIn(host: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(host, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const added of copy.querySelectorAll(ADDED)) added.remove();
  return copy.textContent?.length ?? 0;
}

function rangeIn(host: Element, { start, end }: Stretch): Range {
  const range = document.createRange();
  let at = 0;
  for (const text of textsIn(host)) {
    const next = at + text.data.length;
    if (at <= start && start < next) range.setStart(text, start - at);
    if (at < end && end <= next) range.setEnd(text, end - at);
    at = next;
  }
  return range;
}

function wordsOf(host: Element): string {
  let words = "";
  for (const { data } of textsIn(host)) words += data;
  return words;
}

function* textsIn(host: Element): Generator<Text> {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) yield node;
}

function mapOf(host: Element, length: number): PlaceMap {
  return new PlaceMap(host.getAttribute("data-map") ?? "", length);
}
