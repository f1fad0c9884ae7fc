import type { FigureMention } from "../../recognise/mention.ts";
import type { Evidence } from "../rule.ts";
import { endOfPhrase } from "./amounts.ts";
import { firstPhrase } from "./gap.ts";

/** A population and the number given for it stand at most this many tokens apart. */
const NEAR = 6;

/** Every number the text gives for a population of its own: "a population of 2,000", "2,000 inhabitants". */
export function populationsOf({ prose, passages }: Evidence): readonly FigureMention[] {
  const { tokens, language } = prose;
  return passages.flatMap(({ amounts, sentence }) =>
    amounts.filter((amount) => {
      const from = Math.max(sentence.first, amount.first - NEAR);
      const before = firstPhrase(language.tables.populations, tokens, from, amount.first);
      return (
        before !== null ||
        firstPhrase(language.tables.populations, tokens, amount.end, endOfPhrase(prose, amount)) !== null
      );
    }),
  );
}
