import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Span } from "../../text/span.ts";
import type { Passage } from "../passage.ts";
import { spanOf } from "../time/wording.ts";
import { type Announced, announcedBefore } from "./announced.ts";
import { type List, listIn } from "./items.ts";

/** A list with the number that announced it. */
export interface Enumerated {
  readonly announced: Announced;
  /** The items that were counted, in the running text. */
  readonly items: readonly Span[];
  /** The fewest that the words can be read as: "workers and soldiers" may be one item. */
  readonly least: number;
  /** What a number that differs from the list is worth: nothing, or something only where the list is the longer. */
  readonly tells: "nothing" | "too-long" | "both";
}

/** The first list of a passage that a number announces: in the sentence itself, or in list blocks after it. */
export function enumeratedIn(prose: Prose, passage: Passage, announced: readonly Announced[]): Enumerated | null {
  const { tokens, language } = prose;
  const { first, end } = passage.sentence;
  for (let i = first; i < end; i += 1) {
    if (!language.tables.enumerationOpeners.startsWith(tokens.word(i))) continue;
    const opener = language.tables.enumerationOpeners.longest(tokens, i, end);
    if (opener === null || (opener.value === "weak" && announced.every((leader) => leader.end !== i))) continue;
    const leader = announcedBefore(prose, passage, announced, i);
    if (leader === null) continue;
    const list = opener.end === end ? inBlocks(prose, passage, leader) : null;
    const enumerated = list ?? inSentence(prose, passage, leader, i, opener);
    if (enumerated !== null) return enumerated;
  }
  return null;
}

/** "three towns: Kazan, Perm and Ufa." or "three towns – Kazan, Perm and Ufa – fell". */
function inSentence(
  prose: Prose,
  passage: Passage,
  announced: Announced,
  at: number,
  opener: { readonly end: number; readonly value: "strong" | "weak" },
): Enumerated | null {
  const to = closeOf(prose, passage, at, opener.end);
  if (passage.figures.some((figure) => figure.first >= opener.end && figure.first < to)) return null;
  const list = listIn(prose, opener.end, to);
  if (list === null) return null;
  const least = fewestIn(prose, list);
  const tells = opener.value === "weak" ? "nothing" : tellsOf(list, prose.tokens.is(at, "("));
  return { announced, items: list.items.map((item) => spanOf(prose, item)), least, tells };
}

/** The fewest things a list can be: the last two may be a pair, and "London, England" is one place. */
function fewestIn({ tokens, language }: Prose, { items, style }: List): number {
  if (style === "bare") return items.length > 2 ? items.length - 1 : items.length;
  const { placeContainers } = language.tables;
  const contained = items.filter(
    ({ first, end }, i) => i > 0 && placeContainers.longest(tokens, first, end)?.end === end,
  );
  return items.length - contained.length;
}

/**
 * Too short a list tells only where each item is certainly one thing, and where it does not stand in brackets, which
 * may hold examples; any list tells only where its items are of one make.
 */
function tellsOf({ style, collective }: List, bracketed: boolean): Enumerated["tells"] {
  if (style === "mixed") return "nothing";
  return (style === "name" || style === "indefinite") && !collective && !bracketed ? "both" : "too-long";
}

/** The token that ends a list: the mark that answers the opening one, or the full stop of the sentence. */
function closeOf({ tokens }: Prose, { sentence }: Passage, opener: number, from: number): number {
  let end = sentence.end;
  while (end > from && tokens.kind(end - 1) === TokenKind.punctuation && !tokens.is(end - 1, ")")) end -= 1;
  if (tokens.is(opener, ":") || tokens.kind(opener) === TokenKind.word) return end;
  const close = tokens.is(opener, "(") ? ")" : tokens.is(opener, ",") ? ";" : tokens.at(opener);
  for (let i = from; i < end; i += 1) {
    if (tokens.is(i, close) && (close === ")" || close === ";" || !tokens.touches(i))) return i;
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
  return { announced, items, least: items.length, tells: "both" };
}
