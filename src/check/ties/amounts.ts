import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import { firstPhrase } from "./gap.ts";

/** The token after the counted noun phrase, or after the number where there is none. */
export function endOfPhrase(prose: Prose, mention: FigureMention): number {
  if (mention.counted === null || !isNextTo(prose, mention.counted.start, mention.end)) return mention.end;
  let end = mention.end;
  while (end < prose.tokens.length && prose.tokens.start(end) < mention.counted.end) end += 1;
  return end;
}

/** Whether a noun begins at a token, or after the mark there that ends a quotation. */
function isNextTo({ tokens }: Prose, start: number, at: number): boolean {
  return start === tokens.start(at) || (tokens.kind(at) === TokenKind.punctuation && start === tokens.start(at + 1));
}

/** Whether what is counted are people; null where nothing says what is counted. */
export function countsPeople(prose: Prose, mention: FigureMention): boolean | null {
  if (mention.counted === null) return null;
  return (
    firstPhrase(prose.language.tables.personNouns, prose.tokens, mention.end, endOfPhrase(prose, mention)) !== null
  );
}

/** Whether both count, both are money, or both measure; a bare number takes the sort of its neighbour ("820,000 tons, 492,000"). */
export function isSameSort(a: FigureMention, b: FigureMention): boolean {
  return a.figure.kind === b.figure.kind || isBare(a) || isBare(b);
}

function isBare({ figure, unit }: FigureMention): boolean {
  return figure.kind === "count" && unit === null;
}

/**
 * Whether one figure can be part of another by what they count: the same thing, people of any sort, or unsaid. Of "36
 * were infantry" it is not the number that has the noun: it says what some of the whole were.
 */
export function canBePart(prose: Prose, whole: FigureMention, part: FigureMention): boolean {
  if (!isSameSort(whole, part)) return false;
  if (part.unit === null || part.unit === whole.unit) return true;
  if (whole.unit === null || part.counted === null) return true;
  return countsPeople(prose, whole) === true && countsPeople(prose, part) === true;
}

/** Classes that together leave nobody out. */
const COMPLETE = [
  ["sex:man", "sex:woman", "sex:child"],
  ["vote:for", "vote:against", "vote:abstained"],
  ["ruling:yes", "ruling:no", "ruling:open"],
];
/** Those who were tried were punished, or not: with three of these classes and more nobody is left out. */
const TRIED = { outcome: "tried", member: "trial:acquitted", least: 3 };

/**
 * How the parts divide a whole by their own words: each names a class, and the classes exclude one another ("45
 * killed, 210 wounded"); "complete" where they leave nobody out. Words are looked for from each figure to the next.
 */
export function divisionOf(
  prose: Prose,
  parts: readonly FigureMention[],
  limit: number,
  outcome: string | null = null,
): Division {
  const words = parts.map((part, i) => {
    const end = parts[i + 1]?.first ?? Math.min(limit, part.end + 10);
    return firstPhrase(prose.language.tables.categories, prose.tokens, part.end, end)?.value ?? null;
  });
  return divisionBy(words, outcome);
}

export type Division = "complete" | "exclusive" | null;

/**
 * How classes divide a whole, of which `outcome` says what happened to it. A word may stand for a class of several
 * families, parted by spaces.
 */
export function divisionBy(words: readonly (string | null)[], outcome: string | null = null): Division {
  const [first] = words;
  for (const family of first?.split(" ").map(familyOf) ?? []) {
    const members = words.map((word) => word?.split(" ").find((one) => familyOf(one) === family));
    if (members.includes(undefined) || new Set(members).size < members.length) continue;
    const isTrial = outcome === TRIED.outcome && members.includes(TRIED.member) && members.length >= TRIED.least;
    const isComplete = isTrial || COMPLETE.some((all) => all.every((member) => members.includes(member)));
    return isComplete ? "complete" : "exclusive";
  }
  return null;
}

function familyOf(member: string): string {
  return member.slice(0, member.indexOf(":"));
}
