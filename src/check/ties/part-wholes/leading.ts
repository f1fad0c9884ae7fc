import type { FigureMention } from "../../../recognise/mention.ts";
import { opensWithWhole } from "../definites.ts";
import { depthAfter } from "../gap.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** A clause that opens with its whole; its parts are the figures up to the next clause of that sort. */
export const leading: PartWholeConstruction = {
  like: "Of the 412 deputies, 231 voted for the bill, 150 against; of the 60 ministers 31 abstained",
  find(setting) {
    const { prose, passage } = setting;
    const opens = passage.amounts.map((amount) => opensWithWhole(prose, passage, amount));
    return passage.amounts.flatMap((whole, i) => {
      if (opens[i] !== true) return [];
      const next = opens.indexOf(true, i + 1);
      return parts(setting, whole, passage.amounts.slice(i + 1, next < 0 ? undefined : next));
    });
  },
};

function parts(setting: Setting, whole: FigureMention, after: readonly FigureMention[]): readonly PartWhole[] {
  const [first] = after;
  if (first === undefined || depthAfter(setting.prose.tokens, whole.end, first.first) !== 0) return [];
  return tie(setting, whole, seriesFrom(setting.prose, after, 0), false);
}
