import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Direction } from "../../recognise/relations.ts";
import { isAmount, type Passage } from "../passage.ts";
import { canBePart, endOfPhrase } from "./amounts.ts";
import { endsWithPhrase, firstPhrase, lastPhrase } from "./gap.ts";
import { isApposition } from "./restatement.ts";

/** A quantity that went from one amount to another, and by how much the text says it did. */
export interface Change {
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** A ratio ("threefold"), a share ("by 40 per cent") or an amount ("by 3,000"); null where none is said. */
  readonly by: FigureMention | null;
  readonly direction: Direction;
}

/** The words that say by how much, and the verb, stand at most this many tokens from the amounts. */
const NEAR = 12;
/** An extent that sums two amounts up begins this many tokens after the mark, and the mark as many after the second. */
const EXTENT = 6;

/** Every "from A to B" and "to B from A" of a passage that a word of change governs. */
export function changesIn(prose: Prose, passage: Passage): readonly Change[] {
  const { amounts } = passage;
  if (amounts.length < 2) return [];
  return amounts
    .flatMap((a, i) => {
      const b = amounts[i + 1];
      if (b === undefined || !canBePart(prose, a, b) || b.first - endOfPhrase(prose, a) > NEAR) return [];
      const pair = ordered(prose, passage, a, b);
      const direction = pair === null ? null : directionBefore(prose, passage, a, b);
      if (pair !== null && direction !== null) {
        const by = extentOf(prose, passage, a, b) ?? addedBefore(prose, passage, a, b);
        return [{ ...pair, by, direction }];
      }
      return pair === null ? summedUp(prose, passage, a, b) : [];
    })
    .concat(amounts.flatMap((a, i) => acrossClauses(prose, passage, a, i)));
}

/**
 * "It stood at 2.1 million in 1890 and at 4.6 million in 1913, a threefold increase", "61 deaths, against 38 in 2007,
 * an increase of 61 per cent": two amounts of one sort, and right after them the extent and a word of change.
 */
function summedUp(prose: Prose, passage: Passage, a: FigureMention, b: FigureMention): readonly Change[] {
  if (a.unit !== b.unit && b.unit !== null) return [];
  const by = passage.figures.find((f) => f.first >= b.end);
  if (by === undefined || (by.figure.kind !== "ratio" && by.figure.kind !== "share")) return [];
  const at = openingOf(prose, b, by);
  if (at === null) return [];
  const { tokens, language } = prose;
  const said = firstPhrase(language.tables.changes, tokens, at, Math.min(passage.sentence.end, by.end + 2));
  if (said === null) return [];
  const against = firstPhrase(language.tables.changeAgainst, tokens, endOfPhrase(prose, a), b.first);
  return [
    against === null ? { from: a, to: b, by, direction: said.value } : { from: b, to: a, by, direction: said.value },
  ];
}

/**
 * "In 1911 there were 86 strikes, with 4,000 men out; in 1912 there were 215 strikes, a threefold increase": other
 * amounts stand between the two, which count the same at different times.
 */
function acrossClauses(prose: Prose, passage: Passage, a: FigureMention, i: number): readonly Change[] {
  const later = passage.amounts.findIndex((f, k) => k > i && f.unit === a.unit);
  const b = later > i + 1 ? passage.amounts[later] : undefined;
  if (b === undefined || a.unit === null || b.figure.kind !== a.figure.kind) return [];
  if (a.frame.when === null || b.frame.when === null || a.frame.when === b.frame.when) return [];
  return summedUp(prose, passage, a, b);
}

/** The token after the mark that parts the second amount, and when it was counted, from the extent; null where none. */
function openingOf({ tokens }: Prose, amount: FigureMention, by: FigureMention): number | null {
  for (let at = by.first - 1; at >= Math.max(amount.end, by.first - EXTENT); at -= 1) {
    if (tokens.is(at, ",") || tokens.is(at, ":") || tokens.is(at, ";"))
      return at - amount.end <= EXTENT ? at + 1 : null;
  }
  return null;
}

function ordered(
  prose: Prose,
  passage: Passage,
  a: FigureMention,
  b: FigureMention,
): { from: FigureMention; to: FigureMention } | null {
  const { changeFrom, changeTo } = prose.language.tables;
  const before = (table: typeof changeFrom, mention: FigureMention, from: number) =>
    endsWithPhrase(table, prose.tokens, Math.max(from, mention.first - 3), mention.first) !== null;
  const start = passage.sentence.first;
  if (before(changeFrom, a, start) && before(changeTo, b, a.end)) return { from: a, to: b };
  if (before(changeTo, a, start) && before(changeFrom, b, a.end)) return { from: b, to: a };
  return null;
}

/** The nearest word of change before the first amount, or one right after the second ("from 3 to 9, a rise of …"). */
function directionBefore(prose: Prose, passage: Passage, a: FigureMention, b: FigureMention): Direction | null {
  const { tokens, language } = prose;
  const before = lastPhrase(language.tables.changes, tokens, Math.max(passage.sentence.first, a.first - NEAR), a.first);
  if (before !== null) return before.value;
  const from = endOfPhrase(prose, b);
  let end = from;
  while (end < Math.min(passage.sentence.end, from + NEAR) && !parts(prose, end)) end += 1;
  return lastPhrase(language.tables.changes, tokens, from, end)?.value ?? null;
}

/** Whether a token may open a clause about something else: "; production fell", "and wages fell". */
function parts({ tokens, language }: Prose, i: number): boolean {
  return tokens.is(i, ";") || language.tables.conjunctions.get(tokens, i) === true;
}

/** The ratio, share or amount nearest to the two that says how large the change was. */
function extentOf(prose: Prose, passage: Passage, a: FigureMention, b: FigureMention): FigureMention | null {
  const near = passage.figures.filter((f) => {
    if (f === a || f === b || f.first < a.first - NEAR || f.first > endOfPhrase(prose, b) + NEAR) return false;
    if (f.first > a.first && f.first < b.first) return false;
    if (prose.language.tables.perTimes.longest(prose.tokens, f.end) !== null || isOneOfTwo(passage, f)) return false;
    if (f.figure.kind !== "ratio" && f.figure.kind !== "share" && !(isAmount(f) && isBy(prose, passage, f)))
      return false;
    return f.first < a.first ? leadsTo(prose, f, a) : followsFrom(prose, passage, b, f);
  });
  const distance = (f: FigureMention) => (f.first < a.first ? a.first - f.end : f.first - b.end);
  return near.sort((x, y) => distance(x) - distance(y))[0] ?? null;
}

/** "Doubled by 1960 and trebled by 1970": neither is the extent of the whole change. */
function isOneOfTwo({ ratios, amounts }: Passage, by: FigureMention): boolean {
  const other = ratios.findLast((f) => f.end <= by.first);
  return (
    by.figure.kind === "ratio" && other !== undefined && !amounts.some((f) => f.first > other.end && f.end < by.first)
  );
}

/** "They found 31 more bodies, raising the number from 118 to 149": what was added, and the words that lead on from it. */
function addedBefore(prose: Prose, passage: Passage, a: FigureMention, b: FigureMention): FigureMention | null {
  const { tokens, language } = prose;
  const { additions, changeAdditions } = language.tables;
  const leads = lastPhrase(changeAdditions, tokens, Math.max(passage.sentence.first, a.first - NEAR), a.first);
  const added = leads === null ? undefined : passage.amounts.findLast((f) => f.end <= leads.at);
  if (added === undefined || added.figure.kind !== b.figure.kind) return null;
  const isMore = additions.get(tokens, added.first - 1) === true || additions.get(tokens, added.end) === true;
  return isMore ? added : null;
}

/** Whether an extent and "from A to B" after it are of one clause: "rose by half, and bread went from 20 to 45" are two. */
function leadsTo({ tokens, language }: Prose, by: FigureMention, a: FigureMention): boolean {
  for (let at = by.end; at < a.first; at += 1) {
    if (tokens.is(at, ";") || language.tables.conjunctions.get(tokens, at) === true) return false;
  }
  return true;
}

/**
 * Whether an extent after "from A to B" is of this change: said by how much it was ("a drop of a third", "by half"), or
 * alone after a mark. "A third of the houses", "and the town by 500", "a third less than in 1900" speak of other things.
 */
function followsFrom(prose: Prose, passage: Passage, b: FigureMention, by: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = endOfPhrase(prose, b);
  let at = by.first;
  while (at > from && !isMark(prose, at - 1)) at -= 1;
  if (firstPhrase(language.tables.conjunctions, tokens, at, by.first) !== null) return false;
  if (language.tables.comparisons.longest(tokens, by.end, passage.sentence.end) !== null) return false;
  if (at < by.first && opensClause(prose, at)) return false;
  if (isBy(prose, passage, by)) return true;
  if (language.tables.wholeOpeners.longest(tokens, by.end, passage.sentence.end) !== null) return false;
  return at > from && (at === by.first || isApposition(prose, at - 1, by.first) || isChange(prose, at, by));
}

/** "; production fell (by 70 per cent)", ", the output fell": the words after a mark have a subject of their own. */
function opensClause({ tokens, language }: Prose, at: number): boolean {
  const { articles, indefiniteArticles, pointers } = language.tables;
  if (!tokens.is(at - 1, ";")) return articles.get(tokens, at) === true;
  return pointers.get(tokens, at) !== true && indefiniteArticles.get(tokens, at) !== true;
}

function isMark({ tokens }: Prose, i: number): boolean {
  return [",", ":", ";", "(", "\u2013", "\u2014"].some((mark) => tokens.is(i, mark));
}

/** "it had been (halved)", "a (threefold) rise": what stands between a mark and the extent, or right after it. */
function isChange({ tokens, language }: Prose, from: number, by: FigureMention): boolean {
  return firstPhrase(language.tables.changes, tokens, from, by.end + 2) !== null;
}

function isBy(prose: Prose, passage: Passage, mention: FigureMention): boolean {
  const from = Math.max(passage.sentence.first, mention.first - 4);
  return endsWithPhrase(prose.language.tables.changeBy, prose.tokens, from, mention.first) !== null;
}
