import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Span } from "../../text/span.ts";
import type { Passage } from "../passage.ts";
import { spanOf } from "../time/wording.ts";
import { type Announced, announcedBefore } from "./announced.ts";
import { listIn } from "./items.ts";

/** A list with the number that announced it. */
export interface Enumerated {
  readonly announced: Announced;
  /** The items that were counted, in the running text. */
  readonly items: readonly Span[];
  /** The fewest that the words can be read as: "workers and soldiers" may be one item. */
  readonly least: number;
  /** Whether each item is certainly one thing, so that too short a list is as telling as one too long. */
  readonly singular: boolean;
}

/** The first list of a passage that a number announces: after a colon or a dash in the sentence itself, or in list blocks after it. */
export function enumeratedIn(prose: Prose, passage: Passage, announced: readonly Announced[]): Enumerated | null {
  const { tokens, language } = prose;
  const { first, end } = passage.sentence;
  for (let i = first; i < end; i += 1) {
    if (!language.tables.enumerationOpeners.startsWith(tokens.word(i))) continue;
    const opener = language.tables.enumerationOpeners.longest(tokens, i, end);
    const leader = opener === null ? null : announcedBefore(prose, passage, announced, i);
    if (opener === null || leader === null) continue;
    const list =
      opener.end === end ? inBlocks(prose, passage, leader) : inSentence(prose, passage, leader, i, opener.end);
    if (list !== null) return list;
  }
  return null;
}

/** "three towns: Kazan, Perm and Ufa." or "three towns – Kazan, Perm and Ufa – fell". */
function inSentence(
  prose: Prose,
  passage: Passage,
  announced: Announced,
  opener: number,
  from: number,
): Enumerated | null {
  const to = closeOf(prose, passage, opener, from);
  if (passage.figures.some((figure) => figure.first >= from && figure.first < to)) return null;
  const list = listIn(prose, from, to);
  if (list === null) return null;
  const singular = list.style === "name" || list.style === "indefinite";
  return { announced, items: list.items.map((item) => spanOf(prose, item)), least: list.least, singular };
}

/** The token that ends a list: the dash that answers the opening one, or the full stop of the sentence. */
function closeOf({ tokens }: Prose, { sentence }: Passage, opener: number, from: number): number {
  let end = sentence.end;
  while (end > from && tokens.kind(end - 1) === TokenKind.punctuation) end -= 1;
  if (tokens.is(opener, ":") || tokens.kind(opener) === TokenKind.word) return end;
  const dash = tokens.at(opener);
  for (let i = from; i < end; i += 1) {
    if (tokens.is(i, dash) && !tokens.touches(i)) return i;
  }
  return end;
}

/** "The report names three towns:" before a list that is set out in blocks of its own, all of one level. */
function inBlocks({ document }: Prose, { sentence }: Passage, announced: Announced): Enumerated | null {
  const { blocks } = document;
  const first = blocks[sentence.block + 1];
  if (first?.kind !== "list-item") return null;
  const items: Span[] = [];
  let next = sentence.block + 1;
  for (let block = blocks[next]; block?.kind === "list-item"; block = blocks[++next]) {
    if ((block.level ?? 1) < (first.level ?? 1)) return null;
    if (block.level === first.level) items.push(block.span);
  }
  if (blocks[next + 1]?.kind === "list-item") return null;
  return { announced, items, least: items.length, singular: true };
}
