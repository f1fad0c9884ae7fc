import type { DateMention, FigureMention, Mentions } from "../recognise/mention.ts";
import type { Prose } from "../recognise/prose.ts";
import type { Sentence } from "../recognise/sentences.ts";

/** A sentence that holds a figure or a date, with what it holds in order of place. */
export interface Passage {
  /** Index in `Prose.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
}

/** Groups figures and dates by sentence, in one walk; sentences without either are left out. */
export function passagesOf(prose: Prose, mentions: Pick<Mentions, "figures" | "dates">): readonly Passage[] {
  const figures = bySentence(mentions.figures);
  const dates = bySentence(mentions.dates);
  const indices = [...new Set([...figures.keys(), ...dates.keys()])].sort((a, b) => a - b);
  return indices.flatMap((index) => {
    const sentence = prose.sentences[index];
    if (sentence === undefined) return [];
    return [{ index, sentence, figures: figures.get(index) ?? [], dates: dates.get(index) ?? [] }];
  });
}

function bySentence<M extends { readonly sentence: number }>(mentions: readonly M[]): Map<number, M[]> {
  const groups = new Map<number, M[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
}
