import type { DefaultTreeAdapterTypes } from "parse5";
import type { GridCell } from "./grid.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** The words of an element, and apart from them what is set above the line: marks of footnotes. */
export function wordsOf(element: Element): { readonly words: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let words = "";
  const waiting: DefaultTreeAdapterTypes.Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) words += node.value;
    if (!("tagName" in node)) continue;
    if (node.tagName === "sup") marks.push(wordsOf(node).words.trim());
    else if (node.tagName === "br") words += " ";
    else if (node.tagName !== "script" && node.tagName !== "style") waiting.push(...[...node.childNodes].reverse());
  }
  return { words: words.replace(/[\t\n\r ]+/gu, " "), marks: marks.filter((mark) => mark !== "") };
}

/** A cell with its words and their place: what stands between its tags. */
export function cellOf(element: Element, text: string): GridCell {
  const { words, marks } = wordsOf(element);
  const location = element.sourceCodeLocation;
  const inner = {
    start: location?.startTag?.endOffset ?? location?.endOffset ?? 0,
    end: location?.endTag?.startOffset ?? location?.endOffset ?? 0,
  };
  return {
    text: words.replace(/^ +| +$/gu, ""),
    place: { type: "span", span: trimmed(text, inner.start, inner.end) },
    marks,
    continues: false,
  };
}

function trimmed(text: string, start: number, end: number) {
  let [from, to] = [start, Math.max(start, end)];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
