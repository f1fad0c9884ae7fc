import { endOfPhrase } from "../amounts.ts";
import type { PartWholeConstruction } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** Parts after no more than a comma: the words only suggest that they are all. */
export const apposed: PartWholeConstruction = {
  like: "seven arches, five of sixty feet and two of ninety",
  find(setting) {
    const { prose, passage } = setting;
    return passage.amounts.flatMap((whole, i) => {
      const first = passage.amounts[i + 1];
      if (first === undefined || first.first - endOfPhrase(prose, whole) !== 1) return [];
      if (!prose.tokens.is(first.first - 1, ",")) return [];
      const parts = seriesFrom(prose, passage.amounts, i + 1);
      return parts.length < 2 ? [] : tie(setting, whole, parts, true).map((found) => ({ ...found, loose: true }));
    });
  },
};
