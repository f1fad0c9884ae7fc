import { frontMatterOf } from "../../read/markdown/front-matter.ts";
import { grammarFor } from "../../read/markdown/grammar.ts";
import type { Grid, GridCell } from "../grid.ts";
import type { TableFormat } from "../table-format.ts";

/** Tables in Markdown: rows of cells between bars, with a line of hyphens below the first. */
export const markdown: TableFormat = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd"],
  recognises: (text) => /^\|?(?:[^\n|]*\|)+[^\n]*\r?\n\|?\s*:?-+:?\s*\|/mu.test(text.slice(0, 20_000)),
  gridsOf,
};

type SyntaxNode = ReturnType<ReturnType<typeof grammarFor>["parse"]>["topNode"];

function gridsOf(text: string): readonly Grid[] {
  const { end } = frontMatterOf(text);
  const body = text.slice(end);
  const grids: Grid[] = [];
  grammarFor(body)
    .parse(body)
    .iterate({
      enter(node) {
        if (node.name === "Table") grids.push({ title: null, rows: rowsOf(node.node, text, end) });
        return node.name !== "Table";
      },
    });
  return grids;
}

function rowsOf(table: SyntaxNode, text: string, offset: number): readonly (readonly GridCell[])[] {
  const rows = [...table.getChildren("TableHeader"), ...table.getChildren("TableRow")];
  return rows.map((row) => cellsOf(row, text, offset));
}

/** The cells between the bars of a row; the grammar has no node for an empty one, so the bars are what is counted. */
function cellsOf(row: SyntaxNode, text: string, offset: number): readonly GridCell[] {
  const bars = row.getChildren("TableDelimiter").map(({ from }) => from);
  const [first] = bars;
  const isOpen = first === undefined || text.slice(row.from + offset, first + offset).trim() !== "";
  const starts = [...(isOpen ? [row.from] : []), ...bars.map((bar) => bar + 1)];
  const ends = [...(isOpen ? bars : bars.slice(1)), row.to];
  const cells = starts.map((start, i) => cellAt(text, start + offset, (ends[i] ?? row.to) + offset));
  return cells.at(-1)?.text === "" && text.charAt(row.to + offset - 1) === "|" ? cells.slice(0, -1) : cells;
}

function cellAt(text: string, start: number, end: number): GridCell {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  const words = written.trim();
  const span = { start: Math.min(from, end), end: Math.min(from, end) + words.length };
  return { text: plainWords(words), place: { type: "span", span }, marks: marksIn(words), continues: false };
}

/** Words without emphasis, code and notes. Indentation is written with the entities of spaces. */
function plainWords(words: string): string {
  return words
    .replace(/\[\^[^\]]*\]|<sup>.*?<\/sup>/gu, "")
    .replace(/&(?:nbsp|emsp|ensp|thinsp);/gu, "\u00a0")
    .replace(/\\([\\|*_[\]])/gu, "$1")
    .replace(/^(\*\*|__|\*|_|`)(.+)\1$/u, "$2");
}

function marksIn(words: string): readonly string[] {
  return [...words.matchAll(/\[\^([^\]]*)\]|<sup>(.*?)<\/sup>/gu)].map((match) => match[1] ?? match[2] ?? "");
}
