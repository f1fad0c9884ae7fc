import { meet, sum } from "../../../reason/interval-arithmetic.ts";
import type { PartWholeConstruction } from "../part-whole.ts";
import { isRest, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** A list that ends with "the remaining", and its whole in the sentence before: suggested by no more than the sum. */
export const restOfEarlier: PartWholeConstruction = {
  like: "Trade came to 900 tons. Coal accounted for 500 tons, timber for 300 and ore for the remaining 100",
  find(setting) {
    const { prose, passage, before } = setting;
    if (before === null || before.passage.index !== passage.index - 1) return [];
    const rest = passage.amounts.findIndex((f) => isRest(prose, f));
    for (let start = 0; start < rest; start += 1) {
      const parts = seriesFrom(prose, passage.amounts, start);
      if (parts.at(-1) !== passage.amounts[rest]) continue;
      const added = sum(parts.map(({ figure }) => figure.strict));
      const whole = before.passage.amounts.find((f) => meet(added, f.figure.strict));
      return whole === undefined ? [] : tie(setting, whole, parts, true).map((found) => ({ ...found, loose: true }));
    }
    return [];
  },
};
