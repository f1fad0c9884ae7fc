import { bySpan } from "../../text/span.ts";
import { durationMention } from "../figures/duration.ts";
import { findFigures } from "../figures/find.ts";
import { type Framed, framesOf } from "../figures/frame.ts";
import { inherited } from "../figures/inherit.ts";
import { mentionOf } from "../figures/mention-of.ts";
import { datedTokens, scanOf } from "../figures/scan.ts";
import type { DateMention, FigureMention } from "../mention.ts";
import type { Recogniser } from "../recogniser.ts";

/** Finds figures: counts, shares, ratios, rates, lengths of time, ages, sums, measures, ordinals, quantifiers. */
export const figures: Recogniser = {
  name: "figures",
  finds: "every figure with its hedge, what it counts, and how strictly and generously it can be read",
  recognise(prose, found) {
    const ground = { dated: datedTokens(prose, found.dates), singulars: new Map<string, string | null>() };
    const starts = prose.language.starts.figures;
    const mentions: FigureMention[] = [];
    const durations: DateMention[] = [];
    let previous = none;
    let nextDate = 0;
    let block = -1;
    prose.sentences.forEach((sentence, index) => {
      const scan = scanOf(prose, sentence, ground);
      const firstDate = nextDate;
      while ((found.dates[nextDate]?.first ?? sentence.end) < sentence.end) nextDate += 1;
      const drafts = findFigures(scan, starts);
      const near = sentence.block === block ? previous : none;
      block = sentence.block;
      previous = none;
      if (drafts.length === 0) return;
      const dates = found.dates.slice(firstDate, nextDate);
      const framed = inherited(scan, framesOf(scan, drafts, dates), near);
      const lengths: DateMention[] = [];
      for (const figure of framed) {
        const mention = mentionOf(prose.tokens, index, figure);
        mentions.push(mention);
        const length = durationMention(figure.draft, mention);
        if (length !== null) lengths.push(length);
      }
      for (const length of unstated(dates, lengths)) durations.push(length);
      previous = framed;
    });
    return { figures: mentions, dates: merged(found.dates, durations) };
  },
};

const none: readonly Framed[] = [];

/** Which of the lengths of time no date of the sentence states in the same words. */
function unstated(dates: readonly DateMention[], lengths: readonly DateMention[]): readonly DateMention[] {
  if (lengths.length === 0 || dates.length === 0) return lengths;
  const stated = new Set(dates.map(({ first, end }) => `${first} ${end}`));
  return lengths.filter(({ first, end }) => !stated.has(`${first} ${end}`));
}

function merged(dates: readonly DateMention[], durations: readonly DateMention[]): readonly DateMention[] {
  return durations.length === 0 ? dates : [...dates, ...durations].sort((a, b) => bySpan(a.span, b.span));
}
