import type { Draft } from "./draft.ts";
import { phraseEnd } from "./phrase.ts";
import { isParticle, type Scan } from "./scan.ts";

/** Who is counted, where the words say more than the noun: "Yugoslav communist", "member of the party". */
export function whoOf(scan: Scan, { noun, kind, end: after }: Draft): string | null {
  if (isAmountOf(kind) && isParticle(scan, after, "of")) {
    const stuff = phraseEnd(scan, after + 1);
    return stuff > after + 1 ? scan.tokens.slice(after + 1, stuff) : null;
  }
  if (noun === null || kind === "share") return null;
  const { tokens, tables } = scan;
  let from = noun.first;
  while (from < noun.head && isPlain(scan, from)) from += 1;
  const modifiers = tokens.slice(from, noun.head);
  const end = isParticle(scan, noun.head + 1, "of") ? phraseEnd(scan, noun.head + 2) : noun.head + 1;
  const complement = end > noun.head + 2 ? tokens.slice(noun.head + 1, end) : "";
  if (modifiers === "" && complement === "") return null;
  const isOutcome = tables.outcomes.get(tokens, noun.head) !== undefined && modifiers === "";
  return isOutcome ? null : [modifiers, noun.unit, complement].filter((words) => words !== "").join(" ");
}

/** "3 kg of bread": what is measured stands after "of". */
function isAmountOf(kind: Draft["kind"]): boolean {
  return kind === "measure" || kind === "money" || kind === "rate";
}

function isPlain({ tokens, tables }: Scan, i: number): boolean {
  return tables.plainModifiers.get(tokens, i) !== undefined || tables.outcomes.get(tokens, i) !== undefined;
}

/** The words of the whole that a figure is taken of: "of the 980 deputies", "half the population", "of whom". */
export function wholeOf(scan: Scan, draft: Draft): string | null {
  const { tokens } = scan;
  if (isParticle(scan, draft.end, "of") && draft.kind !== "indefinite" && !isAmountOf(draft.kind)) {
    const end = phraseEnd(scan, draft.end + 1);
    const isWhole = draft.kind === "share" || draft.noun === null || draft.noun.whole !== null;
    const isTaken = isWhole && !isVague(draft) && (draft.kind === "share" || isDefinite(scan, draft));
    return end > draft.end + 1 && isTaken ? tokens.slice(draft.end + 1, end) : null;
  }
  if (draft.kind === "share" && opensWhole(scan, draft.end)) {
    const end = phraseEnd(scan, draft.end);
    return end > draft.end + 1 ? tokens.slice(draft.end, end) : null;
  }
  return pronounBefore(scan, draft.first);
}

/** "five of the arches", "98 of 139 members", but not "five of stone", "two of ninety". */
function isDefinite(scan: Scan, { end, noun }: Draft): boolean {
  const { tokens, tables } = scan;
  if (tables.countedDeterminers.get(tokens, end + 1) !== undefined) return true;
  if (tables.countedPronouns.get(tokens, end + 1) !== undefined) return true;
  return noun !== null && noun.first > end + 1;
}

/** "half the men"; in "4 per cent a year" the article opens no whole. */
function opensWhole(scan: Scan, i: number): boolean {
  if (i >= scan.end || isParticle(scan, i, "article")) return false;
  return scan.tables.countedDeterminers.get(scan.tokens, i) !== undefined;
}

/** "thousands of people": what follows "of" is counted, and no whole. */
function isVague({ high, kind }: Draft): boolean {
  return kind === "count" && high === null;
}

/** "of whom 300", "Of those, 300". */
function pronounBefore(scan: Scan, first: number): string | null {
  const { tokens, tables } = scan;
  const at = tokens.is(first - 1, ",") ? first - 2 : first - 1;
  if (!isParticle(scan, at - 1, "of") || tables.countedPronouns.get(tokens, at) === undefined) return null;
  return tokens.at(at);
}
