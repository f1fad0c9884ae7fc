import type { AttributionMention, FigureMention, Modality } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Sentence } from "../sentences.ts";

/** An attribution whose content has begun and may not have ended. */
interface Open {
  readonly index: number;
  readonly mention: AttributionMention;
}

/** Gives every figure to the innermost attribution that holds it, and tells how it is meant. Both lists are in order. */
export function attributeFigures(
  prose: Prose,
  figures: readonly FigureMention[],
  attributions: readonly AttributionMention[],
  forecasts: ReadonlySet<number>,
): readonly FigureMention[] {
  const byContent = attributions
    .map((mention, index): Open => ({ index, mention }))
    .sort((a, b) => a.mention.content.start - b.mention.content.start || b.mention.content.end - a.mention.content.end);
  const open: Open[] = [];
  let next = 0;
  return figures.map((figure) => {
    while (next < byContent.length && (byContent[next]?.mention.content.start ?? 0) <= figure.span.start) {
      const begun = byContent[next];
      if (begun !== undefined) open.push(begun);
      next += 1;
    }
    while (open.length > 0 && (open.at(-1)?.mention.content.end ?? 0) < figure.span.end) open.pop();
    const innermost = open.at(-1);
    const modality = modalityOf(prose, figure, innermost, forecasts);
    return { ...figure, attribution: innermost?.index ?? null, modality };
  });
}

/** A forecast or a condition in its own clause outweighs the stance of the speaker. */
function modalityOf(
  prose: Prose,
  figure: FigureMention,
  open: Open | undefined,
  forecasts: ReadonlySet<number>,
): Modality {
  const sentence = prose.sentences[figure.sentence];
  const stance = open?.mention.stance ?? "asserts";
  if (stance === "denies" || stance === "doubts" || sentence === undefined) return stance;
  const { condition, conditional, future } = moodOf(prose, sentence, open, figure.first);
  if (future) return "predicted";
  if (condition && conditional) return "hypothetical";
  if (open !== undefined && conditional && forecasts.has(open.index)) return "predicted";
  return stance;
}

/** How far before a figure the verb stands that makes it a forecast. */
const REACH = 16;
/** How far around a figure a condition is looked for. */
const CLAUSE = 60;

interface Mood {
  readonly condition: boolean;
  readonly conditional: boolean;
  readonly future: boolean;
}

function moodOf({ tokens, language }: Prose, sentence: Sentence, open: Open | undefined, at: number): Mood {
  const { conditions, conditionals, futures } = language.tables;
  const start = open?.mention.content.start ?? 0;
  let [condition, conditional, future] = [false, false, false];
  for (let i = Math.max(sentence.first, at - CLAUSE); i < Math.min(sentence.end, at + CLAUSE); i += 1) {
    if (tokens.start(i) < start) continue;
    const word = tokens.word(i);
    if (conditions.startsWith(word) && i < at && conditions.longest(tokens, i) !== null) condition = true;
    if (conditionals.startsWith(word) && conditionals.get(tokens, i)) conditional = true;
    if (i < at && i >= at - REACH && futures.startsWith(word) && futures.longest(tokens, i) !== null) future = true;
  }
  return { condition, conditional, future };
}
