import type { AttributionMention, FigureMention, Modality } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { Tokens } from "../tokens.ts";

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
  const moods = new Moods(prose);
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
    const modality = modalityOf(moods, figure, innermost, forecasts);
    const attribution = innermost?.index ?? null;
    const isSame = attribution === figure.attribution && modality === figure.modality;
    return isSame ? figure : { ...figure, attribution, modality };
  });
}

/** A denial, a forecast or a condition in its own clause outweighs the stance of the speaker. */
function modalityOf(
  moods: Moods,
  figure: FigureMention,
  open: Open | undefined,
  forecasts: ReadonlySet<number>,
): Modality {
  const stance = open?.mention.stance ?? "asserts";
  if (stance === "denies" || stance === "doubts") return stance;
  const start = open?.mention.content.start ?? 0;
  const { denial, condition, conditional, future } = moods.around(figure, start);
  if (denial) return "denies";
  if (future) return "predicted";
  if (condition && conditional) return "hypothetical";
  if (open !== undefined && conditional && forecasts.has(open.index)) return "predicted";
  return stance;
}

/** How far before a figure the verb stands that makes it a forecast. */
const REACH = 16;
/** How far around a figure a condition is looked for. */
const CLAUSE = 60;

/** A word that makes the mood of its clause, and its token. */
interface Marked {
  readonly at: number;
  readonly mark: "denial" | "condition" | "conditional" | "future";
}

interface Mood {
  readonly denial: boolean;
  readonly condition: boolean;
  readonly conditional: boolean;
  readonly future: boolean;
}

/** Tells the mood around a figure; the words that make it are looked up once a sentence. */
class Moods {
  readonly #prose: Prose;
  #sentence = -1;
  #marks: readonly Marked[] = [];

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  /** The mood of what stands around a figure, from an offset of the text on. */
  around(figure: FigureMention, start: number): Mood {
    if (figure.sentence !== this.#sentence) this.#read(figure.sentence);
    const { tokens } = this.#prose;
    let [denial, condition, conditional, future] = [false, false, false, false];
    for (let m = this.#firstMark(figure.first - CLAUSE); m < this.#marks.length; m += 1) {
      const marked = this.#marks[m];
      if (marked === undefined || marked.at >= figure.first + CLAUSE) break;
      const { at, mark } = marked;
      if (tokens.start(at) < start) continue;
      if (mark === "denial" && at < figure.first && !opensAnew(tokens, at, figure.first)) denial = true;
      if (mark === "condition" && at < figure.first) condition = true;
      if (mark === "conditional") conditional = true;
      if (mark === "future" && at < figure.first && at >= figure.first - REACH) future = true;
    }
    return { denial, condition, conditional, future };
  }

  /** The first mark at token `at` or behind it, by binary search. */
  #firstMark(at: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.at ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #read(index: number): void {
    this.#sentence = index;
    const { tokens, language, sentences } = this.#prose;
    const sentence = sentences[index];
    const marks: Marked[] = [];
    for (let i = sentence?.first ?? 0; i < (sentence?.end ?? 0); i += 1) {
      const word = tokens.word(i);
      if (word === 0) continue;
      const { conditions, conditionals, denials, futures } = language.tables;
      if (denials.startsWith(word) && denials.longest(tokens, i) !== null) marks.push({ at: i, mark: "denial" });
      if (conditions.startsWith(word) && conditions.longest(tokens, i) !== null)
        marks.push({ at: i, mark: "condition" });
      if (conditionals.startsWith(word) && conditionals.get(tokens, i)) marks.push({ at: i, mark: "conditional" });
      if (futures.startsWith(word) && futures.longest(tokens, i) !== null) marks.push({ at: i, mark: "future" });
    }
    this.#marks = marks;
  }
}

/** Whether a mark that ends a denial stands between two tokens: "nobody can say that …; 40 died". */
function opensAnew(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.is(at, ";") || tokens.is(at, ":")) return true;
  return false;
}
