import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import type { Passage } from "../passage.ts";
import type { Evidence } from "../rule.ts";
import { firstPhrase } from "./gap.ts";
import type { ShareOf } from "./share.ts";

/** The whole is sought among this many sentences with figures before. */
const REACH = 4;
/** The pointer opens its sentence, the verb follows it, and the share the verb, each within this many tokens. */
const NEAR = 4;

/**
 * "12.5 million were embarked. The dead of the crossing were 1.8 million. That is 17 per cent of those who were
 * embarked": the part is the last amount of the sentence before, the whole the nearest with the outcome that is named.
 */
export function sharesOfThose({ prose, passages }: Evidence, i: number): readonly ShareOf[] {
  const [before, passage] = [passages[i - 1], passages[i]];
  if (before === undefined || passage === undefined || before.index !== passage.index - 1) return [];
  const part = before.amounts.at(-1);
  return passage.shares.flatMap((share) => {
    const outcome = outcomeOfThose(prose, passage, share);
    if (part === undefined || outcome === null || !pointsAtPart(prose, passage, share)) return [];
    const earlier = passages.slice(Math.max(0, i - REACH), i).flatMap(({ amounts }) => amounts);
    const whole = earlier.filter((f) => f !== part && f.frame.outcome === outcome).at(-1);
    return whole === undefined ? [] : [{ share, whole, part, loose: false }];
  });
}

/** "of those who were embarked": what happened to them. */
function outcomeOfThose(prose: Prose, passage: Passage, share: FigureMention): string | null {
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, share.end, passage.sentence.end);
  const those = opener === null ? null : language.tables.thoseWho.longest(tokens, opener.end, passage.sentence.end);
  if (those === null) return null;
  return (
    firstPhrase(language.tables.outcomes, tokens, those.end, Math.min(passage.sentence.end, those.end + NEAR))?.value
      .outcome ?? null
  );
}

/** "It is (17 per cent)": nothing but a pointer and a verb of equality before the share. */
function pointsAtPart({ tokens, language }: Prose, { sentence }: Passage, share: FigureMention): boolean {
  const pointer = language.tables.pointers.longest(tokens, sentence.first, share.first);
  if (pointer === null || share.first - pointer.end > NEAR) return false;
  return language.tables.equalities.longest(tokens, pointer.end, share.first) !== null;
}
