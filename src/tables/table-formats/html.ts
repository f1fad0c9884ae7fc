import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { html as pages } from "../../read/formats/html.ts";
import type { Grid } from "../grid.ts";
import { cellOf, wordsOf } from "../html-cell.ts";
import { HtmlGrid } from "../html-grid.ts";
import type { TableFormat } from "../table-format.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Tables of HTML pages. A cell that reaches over several columns or rows counts in each of them if it holds words. */
export const html: TableFormat = {
  name: "html",
  extensions: pages.extensions,
  recognises: (text) => pages.recognises(text) || /^\s*<table\b/iu.test(text.slice(0, 2000)),
  gridsOf: (text) =>
    elementsIn(parse(text, { sourceCodeLocationInfo: true }), isTable).map((table) => gridOf(table, text)),
};

function isTable({ tagName }: Element): boolean {
  return tagName === "table";
}

/** The elements below a node that pass a test, in their order; not those within one that does. */
function elementsIn(root: Node, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("tagName" in node && node !== root && test(node)) found.push(node);
    else if ("tagName" in node && node !== root && isTable(node)) continue;
    else if ("childNodes" in node) waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

function gridOf(table: Element, text: string): Grid {
  const grid = new HtmlGrid();
  for (const row of elementsIn(table, ({ tagName }) => tagName === "tr")) {
    grid.beginRow();
    for (const cell of elementsIn(row, ({ tagName }) => tagName === "td" || tagName === "th")) {
      grid.add(cellOf(cell, text), reach(cell, "colspan"), reach(cell, "rowspan"));
    }
  }
  const [caption] = elementsIn(table, ({ tagName }) => tagName === "caption");
  const title = caption === undefined ? "" : wordsOf(caption).words.trim();
  return { title: title === "" ? null : title, rows: grid.rows() };
}

/** Columns or rows that a cell takes; as many as the standard allows at most. */
function reach({ attrs }: Element, name: string): number {
  const written = Number.parseInt(attrs.find((attribute) => attribute.name === name)?.value ?? "1", 10);
  return Number.isFinite(written) ? Math.max(1, Math.min(written, 1000)) : 1;
}
