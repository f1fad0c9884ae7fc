import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Known, Reader } from "../field.ts";
import { kinds } from "../kinds/index.ts";
import { fieldNamed, headAt } from "../nodes.ts";
import { badId } from "../problems/bad-id.ts";
import { badTitle } from "../problems/bad-title.ts";
import { missingId } from "../problems/missing-id.ts";
import { reservedId } from "../problems/reserved-id.ts";
import { unknownKind } from "../problems/unknown-kind.ts";
import { isQuotation, quoted, unquoted } from "../reading/quotation.ts";
import { isReserved } from "../relation/words.ts";
import { type DeclarationNode, type Tree, wordsAt } from "../tree.ts";

const ID = /^[a-z][a-z0-9-]*$/u;
const NAMES = kinds.map(({ name }) => name);
const byName: ReadonlyMap<string, (typeof kinds)[number]> = new Map(kinds.map((kind) => [kind.name, kind]));

/** A declaration whose first line has been read. */
export interface Headed {
  readonly tree: Tree;
  /** The number of that line: what stands below it is taken up when its fields are read, and kept no longer. */
  readonly line: number;
  readonly spans: Pick<DeclarationNode, "kind" | "id" | "title">;
  /** Null where there is no such kind. */
  readonly kind: (typeof kinds)[number] | null;
  /** Empty where it has none. */
  readonly id: string;
  readonly title: string | null;
}

/** Reads the first line of a declaration as far as it can be read. */
export function headOf(tree: Tree, line: number): Headed {
  const spans = headAt(tree, line);
  const word = wordsAt(tree, spans.kind);
  const kind = byName.get(word) ?? null;
  const id = spans.id === null ? "" : wordsAt(tree, spans.id);
  const title = spans.title === null ? null : unquoted(wordsAt(tree, spans.title));
  return { tree, line, spans, kind, id, title };
}

/** What others may know of a declaration before its fields are read. */
export function knownOf({ tree, line, spans, kind, id }: Headed, nth: number): Known {
  const isCounted = kind?.name === "quantity" || kind?.name === "table";
  const counts = isCounted ? wordsOfField(tree, line, "counts") : null;
  return { id, kind: kind?.name ?? "", counts, path: tree.path, span: spans.id ?? spans.kind, nth };
}

/** Says what is wrong with the first line. Where the kind is not known, nothing else is. */
export function checkHead({ tree, spans: node, kind, id }: Headed, reader: Reader): void {
  const word = wordsAt(tree, node.kind);
  if (kind === null) reader.report(unknownKind, node.kind, word, nearestWord(word, NAMES), NAMES);
  else if (node.id === null) reader.report(missingId, node.kind, word);
  else if (!ID.test(id)) reader.report(badId, node.id, id, meantId(id));
  else if (isReserved(id)) reader.report(reservedId, node.id, id);
  if (kind === null || node.title === null) return;
  const title = wordsAt(tree, node.title);
  if (!isQuotation(title)) reader.report(badTitle, node.title, title, quoted(title.replace(/^"|"$/gu, "")));
}

/** The id that was probably meant: no capitals, no accents, hyphens for all else. */
export function meantId(word: string): string {
  const bare = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const id = bare.replace(/[^a-z0-9]+/gu, "-").replace(/^[-0-9]+|-+$/gu, "");
  return id === "" ? "some-id" : id;
}

function wordsOfField(tree: Tree, line: number, name: string): string | null {
  const field = fieldNamed(tree, line, name);
  if (field === null) return null;
  const item = field.body.find(({ type }) => type === "item");
  const value = field.value.start < field.value.end || item?.type !== "item" ? field.value : item.value;
  return unquoted(wordsAt(tree, value));
}
