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
  /** Those of the figures that count or measure, and so can be a part or a whole. */
  readonly amounts: readonly FigureMention[];
  readonly shares: readonly FigureMention[];
  readonly ratios: readonly FigureMention[];
}

const none: readonly never[] = [];

/** Groups figures and dates by sentence, in one walk over both; sentences without either are left out. */
export function passagesOf(prose: Prose, { figures, dates }: Pick<Mentions, "figures" | "dates">): readonly Passage[] {
  const passages: Passage[] = [];
  let [f, d] = [0, 0];
  while (f < figures.length || d < dates.length) {
    const index = Math.min(figures[f]?.sentence ?? Infinity, dates[d]?.sentence ?? Infinity);
    const [firstFigure, firstDate] = [f, d];
    while (figures[f]?.sentence === index) f += 1;
    while (dates[d]?.sentence === index) d += 1;
    const sentence = prose.sentences[index];
    if (sentence === undefined) break;
    const own = f === firstFigure ? none : figures.slice(firstFigure, f);
    passages.push({
      index,
      sentence,
      figures: own,
      dates: d === firstDate ? none : dates.slice(firstDate, d),
      amounts: some(own, isAmount),
      shares: some(own, (figure) => figure.figure.kind === "share"),
      ratios: some(own, (figure) => figure.figure.kind === "ratio"),
    });
  }
  return passages;
}

/** Whether a figure counts or measures something, so that it can be a part or a whole. */
export function isAmount({ figure }: FigureMention): boolean {
  return figure.kind === "count" || figure.kind === "money" || figure.kind === "measure";
}

/** The figures that pass; most sentences have none, and need no list of their own. */
function some(figures: readonly FigureMention[], passes: (figure: FigureMention) => boolean): readonly FigureMention[] {
  return figures.some(passes) ? figures.filter(passes) : none;
}
