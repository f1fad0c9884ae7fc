import type { FigureMention } from "../../../recognise/mention.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** Bare numbers in a new clause or sentence, and the one amount before: parts where they name classes that exclude one another. */
export const clauses: PartWholeConstruction = {
  like: "Three hundred and twelve were tried; 140 were sentenced to death, 106 to prison, and 66 were acquitted",
  find(setting) {
    const { prose, passage, before } = setting;
    const { amounts, sentence } = passage;
    const [first, second] = amounts;
    if (first === undefined) return [];
    if (first.first === sentence.first) {
      const [whole, ...more] = before?.passage.index === passage.index - 1 ? before.passage.amounts : [];
      const own = whole === undefined || more.length > 0 ? [] : among(setting, whole, 0);
      if (own.length > 0) return own;
    }
    return second !== undefined && prose.tokens.is(second.first - 1, ";") ? among(setting, first, 1) : [];
  },
};

function among(setting: Setting, whole: FigureMention, from: number): readonly PartWhole[] {
  const parts = seriesFrom(setting.prose, setting.passage.amounts, from);
  if (parts.length < 2 || parts.some((part) => part.counted !== null)) return [];
  return tie(setting, whole, parts, false).filter(({ exclusive }) => exclusive);
}
