import { TokenKind } from "../tokens.ts";
import { isAccepted } from "./accept.ts";
import { classify } from "./classify.ts";
import { coordinated } from "./coordination.ts";
import type { Draft } from "./draft.ts";
import { labelEnd } from "./labels.ts";
import { type Opening, openingAt } from "./opening.ts";
import { ordinalAt } from "./ordinal.ts";
import { oneInMany } from "./proportion.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import { rangeFrom } from "./range.ts";
import { Dated, type Scan } from "./scan.ts";
import { factorAt, nothingAt, quantifierAt, unitLengthAt } from "./words.ts";

/** What stands at a token: a figure, or words that are known to be none; the search goes on after them. */
export interface Find {
  readonly draft: Draft | null;
  readonly end: number;
}

/** Every figure of a sentence, in order. `starts`: per word number, whether a figure can begin with it. */
export function findFigures(scan: Scan, starts: Uint8Array): readonly Draft[] {
  const drafts: Draft[] = [];
  let i = scan.first;
  while (i < scan.end) {
    const find = couldStart(scan, i, starts) ? findAt(scan, i, drafts) : null;
    if (find?.draft) drafts.push(find.draft);
    i = find === null ? i + 1 : Math.max(i + 1, find.end);
  }
  return coordinated(scan, drafts);
}

function couldStart({ tokens, dated }: Scan, i: number, starts: Uint8Array): boolean {
  if (dated[i] === Dated.fixed) return false;
  return tokens.kind(i) === TokenKind.digits || starts[tokens.word(i)] === 1;
}

function findAt(scan: Scan, i: number, before: readonly Draft[]): Find | null {
  const label = labelEnd(scan, i);
  if (label !== null) return { draft: null, end: label };
  const words = nothingAt(scan, i) ?? quantifierAt(scan, i);
  if (words !== null) return found(words);
  const ordinal = ordinalAt(scan, i);
  if (ordinal !== null) return found(ordinal);
  const opening = openingAt(scan, i);
  const first = opening.aged ? opening.at : i;
  const numbered = numberedAt(scan, first, opening, before);
  if (numbered !== null) return numbered;
  const other = factorAt(scan, opening, i) ?? unitLengthAt(scan, opening, i, before.at(-1) ?? null);
  return other === null ? null : found(other);
}

function found(draft: Draft): Find {
  return { draft, end: Math.max(draft.end, draft.taken) };
}

/** A figure with a number in digits or words, after the hedges that open it. */
function numberedAt(scan: Scan, first: number, opening: Opening, before: readonly Draft[]): Find | null {
  const currency = scan.tables.currencies.longest(scan.tokens, opening.at, scan.end);
  const at = currency === null ? opening.at : currency.end;
  if (at >= scan.end || scan.dated[at] === Dated.fixed) return null;
  if (isNegative(scan, at)) return null;
  const quantity = quantityAt(scan, at, opening.hedge !== null || opening.joiner !== null);
  if (quantity === null) return null;
  const proportion = oneInMany(scan, quantity, opening, first);
  if (proportion !== null) return found(proportion);
  const ranged = rangeFrom(scan, quantity, opening);
  if (ranged.form === "code") return { draft: null, end: ranged.end };
  const firm = opening.joiner !== null && ranged.joined !== "range" ? null : ranged;
  if (firm === null) return null;
  return settle(scan, first, opening, firm, currency === null ? null : currency.value, before);
}

/** A number below zero is none of the figures that are read here. */
function isNegative({ tokens, first }: Scan, i: number): boolean {
  if (i - 1 < first || !tokens.touches(i) || tokens.touches(i - 1)) return false;
  return tokens.is(i - 1, "\u2212") || tokens.is(i - 1, "-");
}

function settle(
  scan: Scan,
  first: number,
  opening: Opening,
  quantity: Quantity,
  currency: string | null,
  drafts: readonly Draft[],
): Find | null {
  const before = drafts.at(-1) ?? null;
  const counted = drafts.findLast(({ kind }) => kind === "count") ?? null;
  const candidate = { scan, quantity, opening, first, currency, before, counted };
  const draft = classify(candidate);
  if (draft === null) return opening.at > first ? null : { draft: null, end: quantity.end };
  if (isAccepted(candidate, draft)) return found(draft);
  return opening.at > first ? null : { draft: null, end: quantity.end };
}
