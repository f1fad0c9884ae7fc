import type { Kind } from "../casebook/kind.ts";
import { kinds } from "../casebook/kinds/index.ts";
import type { Tree } from "../casebook/tree.ts";

/** The number of the line that a place stands in; at the end of a text, of its last line. -1 for an empty text. */
export function lineAt({ lines }: Tree, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.offsetsOf(middle).start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines.length === 0 ? -1 : low;
}

/** The line that opens the declaration that a line stands in or below; -1 where there is none above it. */
export function headLineOf({ lines }: Tree, line: number): number {
  let at = line;
  while (at >= 0 && lines.typeOf(at) !== "declaration") at -= 1;
  return at;
}

/** The line of the field that an item or a line of free text belongs to; -1 where a declaration opens before one does. */
export function fieldLineOf({ lines }: Tree, line: number): number {
  let at = line;
  while (at >= 0 && lines.typeOf(at) !== "declaration") {
    const type = lines.typeOf(at);
    if (type === "field" || type === "text-field") return at;
    at -= 1;
  }
  return -1;
}

/** The first word of a line: its kind, or the name of its field. */
export function firstWordOf({ lines, text }: Tree, line: number): string {
  const { first, nameEnd } = lines.offsetsOf(line);
  return text.slice(first, nameEnd);
}

/** The kind of that name. */
export function kindNamed(name: string): Kind | undefined {
  return kinds.find((one) => one.name === name);
}

/** The line ends of a file: those of its first line. */
export function lineEndOf({ text }: Pick<Tree, "text">): "\n" | "\r\n" {
  const feed = text.indexOf("\n");
  return feed > 0 && text[feed - 1] === "\r" ? "\r\n" : "\n";
}
