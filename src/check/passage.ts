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
  /** Those of the figures that count or measure, and so can be a part or a whole. What nobody asserts is left out. */
  readonly amounts: readonly FigureMention[];
  readonly shares: readonly FigureMention[];
  readonly ratios: readonly FigureMention[];
}

const none: readonly never[] = [];

/** A sentence with more figures than this is a table: it is cut, since no words tie across so many. */
const MOST = 32;

/** Groups figures and dates by sentence, in one walk over both; sentences without either are left out. */
export function passagesOf(prose: Prose, { figures, dates }: Pick<Mentions, "figures" | "dates">): readonly Passage[] {
  const passages: Passage[] = [];
  const end = prose.sentences.length;
  let [f, d] = [0, 0];
  while (f < figures.length || d < dates.length) {
    const index = Math.min(figures[f]?.sentence ?? end, dates[d]?.sentence ?? end);
    const [firstFigure, firstDate] = [f, d];
    while (figures[f]?.sentence === index) f += 1;
    while (dates[d]?.sentence === index) d += 1;
    const sentence = prose.sentences[index];
    if (sentence === undefined) break;
    const own = {
      figures: f === firstFigure ? none : figures.slice(firstFigure, f),
      dates: d === firstDate ? none : dates.slice(firstDate, d),
    };
    if (own.figures.length <= MOST) passages.push(passageOf(index, sentence, own));
    else passages.push(...cut(index, sentence, own));
  }
  return passages;
}

type Own = Pick<Passage, "figures" | "dates">;

function passageOf(index: number, sentence: Sentence, { figures, dates }: Own): Passage {
  return {
    index,
    sentence,
    figures,
    dates,
    amounts: some(figures, (figure) => isAmount(figure) && isMeant(figure)),
    shares: some(figures, (figure) => figure.figure.kind === "share" && isMeant(figure)),
    ratios: some(figures, (figure) => figure.figure.kind === "ratio" && isMeant(figure)),
  };
}

/** A sentence in stretches of so many figures, each with the dates that stand in it. */
function cut(index: number, sentence: Sentence, { figures, dates }: Own): readonly Passage[] {
  const stretches: Passage[] = [];
  let [first, d] = [sentence.first, 0];
  for (let f = 0; f < figures.length; f += MOST) {
    const end = figures[f + MOST]?.first ?? sentence.end;
    const firstDate = d;
    while ((dates[d]?.first ?? end) < end) d += 1;
    const own = { figures: figures.slice(f, f + MOST), dates: dates.slice(firstDate, d) };
    stretches.push(passageOf(index, { ...sentence, first, end }, own));
    first = end;
  }
  return stretches;
}

/** Whether a figure counts or measures something, so that it can be a part or a whole. */
export function isAmount({ figure }: FigureMention): boolean {
  return figure.kind === "count" || figure.kind === "money" || figure.kind === "measure";
}

/** Whether anybody asserts a figure: one that is denied, or only supposed, need not fit any other. */
function isMeant({ modality }: FigureMention): boolean {
  return modality !== "denies" && modality !== "hypothetical";
}

/** The figures that pass; most sentences have none, and need no list of their own. */
function some(figures: readonly FigureMention[], passes: (figure: FigureMention) => boolean): readonly FigureMention[] {
  return figures.some(passes) ? figures.filter(passes) : none;
}
