import type { Layout, ReadCell } from "./layout.ts";
import { scaleWords } from "./table-words.ts";

/** How many one figure of a table stands for, by what the title and the headings say; 1 where they say nothing. */
export function scaleOf(cells: readonly (readonly ReadCell[])[], { titleRows, headerRows }: Layout): number {
  for (const r of [...titleRows, ...headerRows]) {
    for (const { text } of cells[r] ?? []) {
      const words = text.toLowerCase().split(/[\s(),;:]+/u);
      const [found] = words.flatMap((word) => scaleWords[word] ?? []);
      if (found !== undefined) return found;
    }
  }
  return 1;
}
