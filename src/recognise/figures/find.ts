import { TokenKind } from "../tokens.ts";
import { isAccepted } from "./accept.ts";
import { classify } from "./classify.ts";
import { coordinated } from "./coordination.ts";
import type { Draft } from "./draft.ts";
import { labelEnd } from "./labels.ts";
import { type Opening, openingAt, unopened } from "./opening.ts";
import { ordinalAt } from "./ordinal.ts";
import { oneInMany } from "./proportion.ts";
import { type Quantity, quantityAt } from "./quantity.ts";
import { rangeFrom } from "./range.ts";
import { Dated, type Scan } from "./scan.ts";
import { Start } from "./starts.ts";
import { factorAt, nothingAt, quantifierAt, unitLengthAt } from "./words.ts";

/** What stands at a token: a figure, or words that are known to be none; the search goes on after them. */
export interface Find {
  readonly draft: Draft | null;
  readonly end: number;
}

/** Every figure of a sentence, in order. `starts`: per word number, what can begin with it (see `Start`). */
export function findFigures(scan: Scan, starts: Uint8Array): readonly Draft[] {
  const drafts: Draft[] = [];
  let i = scan.first;
  while (i < scan.end) {
    const start = startAt(scan, i, starts);
    if (start === 0) {
      i += 1;
      continue;
    }
    const inDate = scan.dated[i] === Dated.fixed;
    const find = inDate ? lengthInDate(scan, i) : findAt(scan, i, start, starts, drafts);
    if (find?.draft) drafts.push(find.draft);
    i = find === null ? i + 1 : Math.max(i + 1, find.end);
  }
  return drafts.length < 2 ? drafts : coordinated(scan, drafts);
}

/** "in the (40 years) after 1953": inside a date only a length of time is a figure. */
function lengthInDate(scan: Scan, i: number): Find | null {
  const quantity = quantityAt(scan, i, false);
  if (quantity === null || quantity.form === "fraction") return null;
  const draft = classify({
    scan,
    quantity,
    opening: unopened(i),
    first: i,
    currency: null,
    before: null,
    counted: null,
  });
  return draft?.kind === "duration" ? found(draft) : { draft: null, end: quantity.end };
}

/** Digits can be a number, an ordinal, or a label of several numbers. */
const DIGITS = Start.number | Start.ordinal | Start.label;

function startAt({ tokens }: Scan, i: number, starts: Uint8Array): number {
  return tokens.kind(i) === TokenKind.digits ? DIGITS : (starts[tokens.word(i)] ?? 0);
}

function findAt(scan: Scan, i: number, start: number, starts: Uint8Array, drafts: readonly Draft[]): Find | null {
  const label = start & Start.label ? labelEnd(scan, i) : null;
  if (label !== null) return { draft: null, end: label };
  const phrase = start & Start.phrase ? (nothingAt(scan, i) ?? quantifierAt(scan, i)) : null;
  if (phrase !== null) return found(phrase);
  const ordinal = start & Start.ordinal ? ordinalAt(scan, i) : null;
  if (ordinal !== null) return found(ordinal);
  const opening = start & Start.opening ? openingAt(scan, i) : unopened(i);
  const next = opening.at === i ? start : startAt(scan, opening.at, starts);
  const first = opening.aged ? opening.at : i;
  const numbered = next & Start.number ? numberedAt(scan, first, opening, drafts) : null;
  if (numbered !== null) return numbered;
  const factor = next & Start.factor ? factorAt(scan, opening, i) : null;
  if (factor !== null) return found(factor);
  const length = next & Start.number ? unitLengthAt(scan, opening, i, drafts.at(-1) ?? null) : null;
  return length === null ? null : found(length);
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

/** The last count is sought among so many figures before. */
const LIST = 8;

function settle(
  scan: Scan,
  first: number,
  opening: Opening,
  quantity: Quantity,
  currency: string | null,
  drafts: readonly Draft[],
): Find | null {
  const before = drafts.at(-1) ?? null;
  const counted = drafts.slice(-LIST).findLast(({ kind }) => kind === "count") ?? null;
  const candidate = { scan, quantity, opening, first, currency, before, counted };
  const draft = classify(candidate);
  if (draft === null) return opening.at > first ? null : { draft: null, end: quantity.end };
  if (isAccepted(candidate, draft)) return found(draft);
  return opening.at > first ? null : { draft: null, end: quantity.end };
}
