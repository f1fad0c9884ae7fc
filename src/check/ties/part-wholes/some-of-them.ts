import type { FigureMention } from "../../../recognise/mention.ts";
import type { PartWholeConstruction, Setting } from "../part-whole.ts";
import { isPartitive, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** The whole is the one amount of the sentence before, and the part opens its sentence. */
export const someOfThem: PartWholeConstruction = {
  like: "The floor has 140,000 stones. Some 110,000 of them are of marble and 30,000 of glass",
  find(setting) {
    const { prose, passage, before } = setting;
    const [first] = passage.amounts;
    if (first === undefined || before === null || before.passage.index !== passage.index - 1) return [];
    const [whole, ...more] = before.passage.amounts;
    if (whole === undefined || more.length > 0 || !isPartitive(prose, first)) return [];
    if (!opensSentence(setting, first)) return [];
    return tie(setting, whole, seriesFrom(prose, passage.amounts, 0), false);
  },
};

/** Whether nothing but a date, with a word that leads to it and a comma, stands before a figure in its sentence. */
function opensSentence({ passage }: Setting, { first }: FigureMention): boolean {
  const start = passage.sentence.first;
  if (first === start) return true;
  return passage.dates.some((date) => date.first - start <= 1 && first >= date.end && first - date.end <= 1);
}
