import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { PartOpener } from "../../recognise/relations.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { canBePart, divisionOf, endOfPhrase, isSameSort } from "./amounts.ts";
import { depthAfter, endsWithPhrase, type Found, firstPhrase, lastPhrase } from "./gap.ts";
import { isJoined, isRest, seriesFrom } from "./series.ts";

/** Figures that the words make parts of another. */
export interface PartWhole {
  readonly whole: FigureMention;
  readonly parts: readonly FigureMention[];
  /** The words promise that the parts are all there is. */
  readonly exhaustive: boolean;
  /** The words exclude that anything is counted in two parts. */
  readonly exclusive: boolean;
  /** The words only suggest the tie: it is worth showing where the sum fits, and proves nothing where it does not. */
  readonly loose: boolean;
}

/** Between a word that opens a list and the first figure of it stand at most this many tokens. */
const OPENING = 4;
/** Several parts that each reach this share of the whole are no parts of it. */
const ALIKE = 0.8;

/** The sentence before, with its ties: what "Of those" and "The other" speak of. */
export interface Before {
  readonly passage: Passage;
  readonly partWholes: readonly PartWhole[];
}

/** Every part-whole tie in a passage. */
export function partWholesIn(prose: Prose, passage: Passage, previous: Before | null): readonly PartWhole[] {
  const { amounts } = passage;
  if (amounts.length === 1)
    return ofThose(prose, passage, amounts, previous?.passage ?? null).concat(theOthers(prose, passage, previous));
  const ties = amounts.flatMap((_, i) => [
    ...afterOpener(prose, passage, amounts, i),
    ...beforeTotal(prose, passage, amounts, i),
    ...ofWhole(prose, passage, amounts, i),
    ...leadingWhole(prose, passage, amounts, i),
    ...apposed(prose, passage, amounts, i),
  ]);
  return [
    ...ties,
    ...ofThose(prose, passage, amounts, previous?.passage ?? null),
    ...theOthers(prose, passage, previous),
  ];
}

/** "980 men: 610 in the gale, 340 from fever…" and "1,204 people, of whom 804 were men". */
function afterOpener(prose: Prose, passage: Passage, amounts: readonly FigureMention[], i: number): PartWhole[] {
  const [whole, first] = [amounts[i], amounts[i + 1]];
  if (whole === undefined || first === undefined) return [];
  const { tokens, language } = prose;
  const from = whole.end;
  const list = lastPhrase(language.tables.listOpeners, tokens, from, first.first);
  const some = lastPhrase(language.tables.partOpeners, tokens, from, first.first);
  const opener = some ?? list;
  if (opener === null || first.first - opener.end > OPENING) return [];
  if (opener.at - endOfPhrase(prose, whole) > (some === null ? OPENING : 3 * OPENING)) return [];
  if (some !== null && (isPartitive(prose, some) || isListed(prose, amounts, i))) return [];
  const parts = insideBrackets(prose, opener.at, seriesFrom(prose, amounts, i + 1));
  if (some === null && parts.length < 2) return [];
  const listed = parts.filter((part) => !isTotal(prose, passage, part));
  return looksLikeSeries(whole, listed) ? [] : tie(prose, passage, whole, listed, some === null);
}

/** Each about as large as the figure before: "some thirty a year: 31, 27 and 32" are no parts of thirty. */
function looksLikeSeries(whole: FigureMention, parts: readonly FigureMention[]): boolean {
  const most = (whole.figure.number.low ?? 0) * ALIKE;
  return parts.length > 1 && parts.every((part) => (part.figure.number.low ?? 0) >= most);
}

/** Whether "of them" belongs to the number before it ("two of them") and does not open a list after it. */
function isPartitive(prose: Prose, opener: Found<PartOpener>): boolean {
  return opener.value === "anaphoric" && prose.tokens.kind(opener.at - 1) !== TokenKind.punctuation;
}

/** Whether the figure is itself one of several listed: "three sons and five daughters, of whom six". */
function isListed(prose: Prose, amounts: readonly FigureMention[], i: number): boolean {
  const [before, whole] = [amounts[i - 1], amounts[i]];
  return before !== undefined && whole !== undefined && isJoined(prose, before.end, whole.first);
}

/** "45 killed, 210 wounded and 67 missing, a total of 322" and "… 322 in all". */
function beforeTotal(prose: Prose, passage: Passage, amounts: readonly FigureMention[], i: number): PartWhole[] {
  const whole = amounts[i];
  if (whole === undefined || i < 2 || !isTotal(prose, passage, whole)) return [];
  for (let start = Math.max(0, i - 12); start <= i - 2; start += 1) {
    const parts = seriesFrom(prose, amounts.slice(0, i), start);
    if (parts.length >= 2 && parts.at(-1) === amounts[i - 1] && !isNarrowed(prose, amounts, start)) {
      return tie(prose, passage, whole, parts, true);
    }
  }
  return [];
}

/** Whether the figure before a series is itself the whole it was listed for. */
function isNarrowed(prose: Prose, amounts: readonly FigureMention[], start: number): boolean {
  const [before, first] = [amounts[start - 1], amounts[start]];
  if (before === undefined || first === undefined) return false;
  return lastPhrase(prose.language.tables.partOpeners, prose.tokens, before.end, first.first) !== null;
}

/** "412 of the 980 deputies". */
function ofWhole(prose: Prose, passage: Passage, amounts: readonly FigureMention[], i: number): PartWhole[] {
  const [part, whole] = [amounts[i], amounts[i + 1]];
  if (part === undefined || whole === undefined || whole.first - part.end > OPENING) return [];
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, endOfPhrase(prose, part), whole.first);
  if (opener === null || !onlyDefinites(prose, opener.end, whole.first)) return [];
  if (endOfPhrase(prose, part) > part.end && part.unit !== whole.unit) return [];
  return tie(prose, passage, whole, [part], false);
}

/** "Of the 412 deputies, 231 voted for the bill, 150 against and 31 abstained." */
function leadingWhole(prose: Prose, passage: Passage, amounts: readonly FigureMention[], i: number): PartWhole[] {
  const [whole, first] = [amounts[i], amounts[i + 1]];
  if (whole === undefined || first === undefined) return [];
  if (!opensWithWhole(prose, passage, whole)) return [];
  if (depthAfter(prose.tokens, whole.end, first.first) !== 0) return [];
  return tie(prose, passage, whole, seriesFrom(prose, amounts, i + 1), false);
}

/**
 * Whether a passage begins "Of the 412 deputies" or "Of those 412, …". "Of these 412 were lawyers" is another thing:
 * there the number is the part.
 */
export function opensWithWhole(prose: Prose, passage: Passage, whole: FigureMention): boolean {
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, passage.sentence.first, whole.first);
  if (opener === null || !onlyDefinites(prose, opener.end, whole.first)) return false;
  return (
    endOfPhrase(prose, whole) > whole.end || tokens.kind(whole.end) === TokenKind.punctuation || isThe(prose, whole)
  );
}

/** Whether "the", and not a word that can stand alone ("these"), is before a figure. */
function isThe({ tokens, language }: Prose, mention: FigureMention): boolean {
  return language.tables.articles.get(tokens, mention.first - 1) === true;
}

/** "seven arches, five of sixty feet and two of ninety": after a comma, and only where the sum fits. */
function apposed(prose: Prose, passage: Passage, amounts: readonly FigureMention[], i: number): PartWhole[] {
  const [whole, first] = [amounts[i], amounts[i + 1]];
  if (whole === undefined || first === undefined || first.first - endOfPhrase(prose, whole) !== 1) return [];
  if (!prose.tokens.is(first.first - 1, ",")) return [];
  const parts = seriesFrom(prose, amounts, i + 1);
  return parts.length < 2 ? [] : tie(prose, passage, whole, parts, true).map((found) => ({ ...found, loose: true }));
}

/** "Of those, 700,000 were shot": the whole is the one amount of the sentence before. */
function ofThose(
  prose: Prose,
  passage: Passage,
  amounts: readonly FigureMention[],
  previous: Passage | null,
): PartWhole[] {
  const first = amounts[0];
  if (first === undefined || previous === null || previous.index !== passage.index - 1) return [];
  const opener = prose.language.tables.partOpeners.longest(prose.tokens, passage.sentence.first, first.first);
  const wholes = previous.amounts;
  const whole = wholes[0];
  if (opener === null || opener.end === first.first) return [];
  if (whole === undefined || wholes.length !== 1) return [];
  return tie(prose, passage, whole, seriesFrom(prose, amounts, 0), false);
}

/** "Of those 1,152, 714 had not been tried. The other 438 …": what is left of the whole of the sentence before. */
function theOthers(prose: Prose, passage: Passage, previous: Before | null): PartWhole[] {
  const [rest] = passage.amounts;
  const before = previous?.partWholes.at(-1);
  if (rest === undefined || before === undefined || previous?.passage.index !== passage.index - 1) return [];
  const opener = prose.language.tables.rests.longest(prose.tokens, passage.sentence.first, rest.first);
  if (opener === null || opener.end !== rest.first || before.exhaustive) return [];
  return tie(prose, passage, before.whole, [...before.parts, rest], true);
}

function tie(
  prose: Prose,
  passage: Passage,
  whole: FigureMention,
  candidates: readonly FigureMention[],
  promised: boolean,
): PartWhole[] {
  const parts = candidates.filter((part) => part !== whole && isSameSort(whole, part));
  if (parts.length === 0 || parts.length !== candidates.length) return [];
  const loose = !parts.every((part) => canBePart(prose, whole, part));
  if (loose && !promised) return [];
  const division = divisionOf(prose, parts, passage.sentence.end);
  const all = promised || division === "complete" || parts.some((part) => isRest(prose, part));
  const exhaustive = all && !goesOn(prose, passage, parts);
  return [{ whole, parts, exhaustive, exclusive: division !== null, loose }];
}

/** Whether the list has items without a number, or says itself that its items overlap. */
function goesOn(prose: Prose, passage: Passage, parts: readonly FigureMention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const unnumbered = passage.figures.some((f) => f.figure.kind === "indefinite" && f.first > first.first);
  return unnumbered || overlapIsSaid(prose, passage, first);
}

/** Whether words after the first part say that the parts overlap. */
export function overlapIsSaid(prose: Prose, passage: Passage, first: FigureMention): boolean {
  return firstPhrase(prose.language.tables.overlaps, prose.tokens, first.first, passage.sentence.end) !== null;
}

/** Whether words beside a figure call it a total. */
function isTotal(prose: Prose, passage: Passage, mention: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = Math.max(passage.sentence.first, mention.first - 6);
  if (endsWithPhrase(language.tables.totalsBefore, tokens, from, mention.first) !== null) return true;
  const end = endOfPhrase(prose, mention);
  return firstPhrase(language.tables.totalsAfter, tokens, end, Math.min(passage.sentence.end, end + 3)) !== null;
}

function onlyDefinites(prose: Prose, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (prose.language.tables.definites.get(prose.tokens, i) === undefined) return false;
  }
  return true;
}

/** Where a list stands in brackets, the figures inside them only. */
function insideBrackets(prose: Prose, opener: number, parts: readonly FigureMention[]): readonly FigureMention[] {
  if (!prose.tokens.is(opener, "(")) return parts;
  return parts.filter((part) => depthAfter(prose.tokens, opener, part.first) > 0);
}
