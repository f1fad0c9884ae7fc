import type { Edition, NumberedFinding } from "../../edition/edition.ts";
import type { Markup } from "../../edition/markup.ts";
import type { Insertion } from "../../edition/nest.ts";
import type { Book } from "../book.ts";
import type { Links } from "../links.ts";
import type { Anchor } from "./anchors.ts";
import { declarationRemark, findingRemark, readingRemark } from "./remarks.ts";

/** What stands in the margin beside words. */
export interface Note {
  /** Where its words begin, in the running text. */
  readonly start: number;
  readonly markup: Markup;
  /** Its number, after each of its words. */
  readonly insertions: readonly Insertion[];
}

/** Something to be noted, before it has a number. */
export interface Remark {
  readonly start: number;
  numbered(number: number): Omit<Note, "start">;
}

/** The notes of a page in the order of the text: of the casebook and of the first reading, numbered as one series. */
export function notesOf(
  anchors: readonly Anchor[],
  edition: Edition | null,
  book: Book,
  links: Links,
): { readonly notes: readonly Note[]; readonly findings: readonly NumberedFinding[] } {
  const counts = new Map<string, number>();
  const again = (id: string) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count;
  };
  const findings: NumberedFinding[] = [];
  const remarks: readonly Remark[] = [
    ...anchors.flatMap((anchor) => [
      ...anchor.ids.map((id) => declarationRemark(id, again(id), anchor, book, links)),
      ...anchor.findings.map((named) => findingRemark(named, again(named.name), anchor, links)),
    ]),
    ...(edition?.findings.map((found) => readingRemark(found, edition, findings)) ?? []),
  ];
  const notes = [...remarks]
    .sort((a, b) => a.start - b.start)
    .map(({ start, numbered }, i) => ({ start, ...numbered(i + 1) }));
  return { notes, findings };
}
