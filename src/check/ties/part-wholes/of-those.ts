import { canBeAtMost } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import { opensWithWhole } from "../definites.ts";
import type { PartWholeConstruction, Setting } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** The whole is the one amount of the sentence before that can hold the parts. */
export const ofThose: PartWholeConstruction = {
  like: "Two million were arrested. Of those, 700,000 were shot",
  find(setting) {
    const { prose, passage, before } = setting;
    const [first] = passage.amounts;
    if (first === undefined || before === null || before.passage.index !== passage.index - 1) return [];
    const opener = prose.language.tables.partOpeners.longest(prose.tokens, passage.sentence.first, first.first);
    if (opener === null) return [];
    const parts = seriesFrom(prose, passage.amounts, 0);
    const [whole, ...more] = wholesFor(parts, before.passage.amounts);
    if (whole === undefined || more.length > 0) return [];
    if (opener.end === first.first && opensWithWhole(prose, passage, first)) return [];
    const isPart = opener.end < first.first || parts.length > 1 || !canBeDefinite(setting, opener.end);
    return isPart ? tie(setting, whole, parts, false) : [];
  },
};

/** "They made 1,284 arrests in four districts. Of these, 611 …": of several amounts the only one that can be meant. */
function wholesFor(parts: readonly FigureMention[], amounts: readonly FigureMention[]): readonly FigureMention[] {
  if (amounts.length < 2) return amounts;
  return amounts.filter((whole) => parts.every((part) => canBeAtMost(part.figure.strict, whole.figure.strict)));
}

/** "Of these 412": the pointer may belong to the number. "Of them 412" cannot be read so. */
function canBeDefinite({ prose }: Setting, end: number): boolean {
  return prose.language.tables.definites.get(prose.tokens, end - 1) !== undefined;
}
