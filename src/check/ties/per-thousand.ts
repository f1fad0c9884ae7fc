import type { FigureMention } from "../../recognise/mention.ts";
import { readNumeral } from "../../recognise/numerals.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { countsPeople, endOfPhrase } from "./amounts.ts";
import { endsWithPhrase, firstPhrase } from "./gap.ts";
import { restates } from "./restatement.ts";

/** So many among so many people, said again as so many in a thousand of them. */
export interface PerThousand {
  readonly rate: FigureMention;
  /** A thousand, or whatever the rate is per. */
  readonly base: number;
  readonly cases: FigureMention;
  readonly people: FigureMention;
}

/** Between the cases and the people stand at most this many tokens, and between these and the rate. */
const NEAR = 6;

/**
 * "1,400 burials among 48,200 inhabitants, or 29 per thousand", "with 90 murders among 1.8 million people the rate was 5
 * per 100,000": the sentence has no other amounts.
 */
export function perThousandIn(prose: Prose, passage: Passage): PerThousand | null {
  const [cases, people, ...more] = passage.amounts;
  const rate = passage.figures.find((f) => f.figure.kind === "rate");
  if (cases === undefined || people === undefined || rate === undefined || more.length > 0) return null;
  const base = baseOf(prose, rate);
  if (base === null || rate.first < people.end || countsPeople(prose, people) !== true) return null;
  const isAmong = people.first - endOfPhrase(prose, cases) <= NEAR && isLedTo(prose, cases, people);
  if (!isAmong || cases.figure.kind !== "count") return null;
  return restates(prose, people, rate) || isCalledRate(prose, people, rate) ? { rate, base, cases, people } : null;
}

/** The number at the end of "29 per thousand", "5 per 100,000". */
function baseOf({ tokens, language }: Prose, { first, end }: FigureMention): number | null {
  const scale = language.tables.numeralWords.get(tokens, end - 1);
  if (scale?.type === "scale" && tokens.kind(end - 2) === TokenKind.word) return scale.value;
  for (let at = first + 1; at < end; at += 1) {
    const numeral = readNumeral(tokens, at, language, end);
    if (numeral !== null && numeral.end === end && numeral.value >= 100) return numeral.value;
  }
  return null;
}

/** Whether "among" or "of" leads from the cases to the people. */
function isLedTo({ tokens, language }: Prose, cases: FigureMention, people: FigureMention): boolean {
  return endsWithPhrase(language.tables.wholeOpeners, tokens, cases.end, people.first) !== null;
}

/** "(48,200 inhabitants) the rate was (29 per thousand)". */
function isCalledRate(prose: Prose, people: FigureMention, rate: FigureMention): boolean {
  const { tokens, language } = prose;
  const from = endOfPhrase(prose, people);
  if (rate.first - from > NEAR) return false;
  const noun = firstPhrase(language.tables.rateNouns, tokens, from, rate.first);
  return noun !== null && endsWithPhrase(language.tables.equalities, tokens, noun.end, rate.first) !== null;
}
