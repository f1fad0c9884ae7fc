import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Span } from "../../text/span.ts";
import type { Evidence } from "../rule.ts";
import { endOfPhrase } from "./amounts.ts";
import { firstPhrase } from "./gap.ts";
import { restates } from "./restatement.ts";

/** An amount that is called a share of a population to which the same sentence gives no number. */
export interface PopulationShare {
  readonly part: FigureMention;
  readonly share: FigureMention;
  /** "the population of Great Britain". */
  readonly noun: Span;
}

/** Between an amount and the share it is said to be stand at most this many tokens. */
const NEAR = 6;
/** "half the entire population": between a share and its population stand at most this many tokens. */
const TO_POPULATION = 5;

/** Every such amount, in order. */
export function populationSharesIn({ prose, passages }: Evidence): readonly PopulationShare[] {
  const { tokens, language } = prose;
  return passages.flatMap((passage) =>
    passage.shares.flatMap((share) => {
      const part = passage.amounts.find((f) => isSaidToBe(prose, f, share));
      const population = firstPhrase(language.tables.populations, tokens, share.end, share.end + TO_POPULATION);
      if (part === undefined || population === null) return [];
      const limit = Math.min(passage.sentence.end, population.end + NEAR);
      if (passage.amounts.some((f) => f.first >= share.end && f.first < limit)) return [];
      return [{ part, share, noun: nounOf(prose, share.end, population.end, limit) }];
    }),
  );
}

/** Whether an equality ("was", "represents") or an apposition stands between the amount and the share. */
function isSaidToBe(prose: Prose, amount: FigureMention, share: FigureMention): boolean {
  const from = endOfPhrase(prose, amount);
  if (share.first <= from || share.first - from > NEAR) return false;
  return (
    firstPhrase(prose.language.tables.equalities, prose.tokens, from, share.first) !== null ||
    restates(prose, amount, share)
  );
}

function nounOf(prose: Prose, from: number, population: number, limit: number): Span {
  const { tokens, language } = prose;
  const end = endOfNoun(prose, population, limit);
  const start = language.tables.wholeOpeners.longest(tokens, from, end)?.end ?? from;
  return { start: tokens.start(start), end: tokens.end(end - 1) };
}

/** The end of "population of the Roman Empire": over an opener and the capitalised words after it. */
function endOfNoun(prose: Prose, from: number, limit: number): number {
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, from, limit);
  if (opener === null) return from;
  let at = opener.end;
  while (at < limit && (tokens.shape(at) !== 0 || language.tables.definites.get(tokens, at) === true)) at += 1;
  return at === opener.end ? from : at;
}
