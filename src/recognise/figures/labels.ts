import { TokenKind } from "../tokens.ts";
import { readDigits } from "./digits.ts";
import { headAt } from "./noun-phrase.ts";
import { isCapital, isParticle, isWord, type Scan } from "./scan.ts";

/**
 * The token after a label and its numbers ("pp. 12–15", "articles 3, 5 and 7", "Decree No. 1024"), or null where none
 * begins at token i.
 */
export function labelEnd(scan: Scan, i: number): number | null {
  const { tokens, tables } = scan;
  if (tokens.kind(i) === TokenKind.digits) return codeEnd(scan, i);
  const label = tables.numberLabels.longest(tokens, i, scan.end);
  if (label === null || label.end >= scan.end) return null;
  const nested = tables.numberLabels.longest(tokens, label.end, scan.end);
  const at = nested === null ? label.end : nested.end;
  const strong = label.value === "strong" || nested?.value === "strong" || isCapital(scan, i);
  const end = numberEnd(scan, at, strong);
  if (end === null || (!strong && counts(scan, end))) return null;
  return chainEnd(scan, end);
}

/** A telephone number has at least so many runs of digits. */
const SHORTEST_CODE = 3;

/** The token after runs of digits that are parted by spaces and hyphens, and make no number with its groups. */
function codeEnd(scan: Scan, i: number): number | null {
  const { tokens } = scan;
  let end = i + 1;
  let runs = 1;
  for (let next = end; next < scan.end; next += 1) {
    if (tokens.start(next) - tokens.end(next - 1) > 1) break;
    if (tokens.kind(next) === TokenKind.digits) {
      runs += 1;
      end = next + 1;
    } else if (!tokens.is(next, "-")) break;
  }
  if (runs < SHORTEST_CODE) return null;
  const number = readDigits(tokens, i, scan.end);
  return number !== null && number.end >= end ? null : end;
}

/** Numbers that only name are not written in groups of thousands, nor in millions. */
const FIRST_GROUPED = 1000;

/** The token after the number that a label names; words only where the label and the number are written alike. */
function numberEnd(scan: Scan, i: number, strong: boolean): number | null {
  const { tokens, tables, end } = scan;
  if (i >= end) return null;
  if (tokens.kind(i) === TokenKind.digits) {
    const digits = readDigits(tokens, i, end);
    if (tables.numeralWords.get(tokens, digits?.end ?? i + 1)?.type === "scale") return null;
    return digits !== null && digits.value >= FIRST_GROUPED && digits.end > i + 1 ? null : (digits?.end ?? i + 1);
  }
  const word = tables.numeralWords.get(tokens, i);
  if (word?.type !== "cardinal") return null;
  const isNamed = isCapital(scan, i) || (strong && !counts(scan, i + 1));
  return isNamed ? i + 1 : null;
}

/** Whether something is counted after all: "in camp 40 men …". */
function counts(scan: Scan, i: number): boolean {
  if (!isWord(scan, i)) return false;
  const { tokens, tables } = scan;
  if (tables.outcomeAuxiliaries.get(tokens, i) === "passive" || tables.outcomes.get(tokens, i) !== undefined)
    return true;
  return headAt(scan, i, false) !== null;
}

/** Further numbers of the same label: "12–15", "12, 14 and 15". */
function chainEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let end = from;
  while (end + 1 < scan.end && tokens.kind(end + 1) === TokenKind.digits && isChain(scan, end)) {
    if (counts(scan, end + 2)) break;
    end += 2;
  }
  return end;
}

function isChain(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (tokens.kind(i) === TokenKind.punctuation) return ",-\u2010\u2011\u2013/.:&".includes(tokens.at(i));
  return isParticle(scan, i, "and") || isParticle(scan, i, "or") || isParticle(scan, i, "to");
}
