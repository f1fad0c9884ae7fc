import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would take it apart: its elements, with their attributes. */
export interface WebPage {
  readonly elements: readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[];
  readonly ids: ReadonlySet<string>;
  /** The words that are seen. */
  readonly text: string;
}

/** Takes a page apart. */
export function webPage(markup: string): WebPage {
  const elements: { name: string; attributes: ReadonlyMap<string, string> }[] = [];
  let text = "";
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document) => {
    if (node.nodeName === "#text") text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ("tagName" in node) {
      const { tagName, attrs } = node as Element;
      elements.push({ name: tagName, attributes: new Map(attrs.map(({ name, value }) => [name, value])) });
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(markup));
  return { elements, ids: new Set(elements.flatMap(({ attributes }) => attributes.get("id") ?? [])), text };
}
