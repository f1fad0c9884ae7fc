import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { divisionOf, endOfPhrase } from "../amounts.ts";
import type { PartWhole, PartWholeConstruction } from "../part-whole.ts";
import { seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** Parts after no more than a comma: the words suggest that they are all, and say so where the parts are classes. */
export const apposed: PartWholeConstruction = {
  like: "seven arches, five of sixty feet and two of ninety; 90 prisoners, 54 men and 36 women",
  find(setting) {
    const { prose, passage } = setting;
    return passage.amounts.flatMap((whole, i) => {
      const first = passage.amounts[i + 1];
      if (!isNext(prose, whole, first) || isNext(prose, passage.amounts[i - 1], whole)) return [];
      const parts = seriesFrom(prose, passage.amounts, i + 1);
      if (parts.length < 2) return [];
      return tie(setting, whole, parts, true).map((found) => ({ ...found, loose: !isDivided(prose, found) }));
    });
  },
};

/** Whether nothing but a comma stands between two figures: where that is so before the whole, it is an item itself. */
function isNext(prose: Prose, a: FigureMention | undefined, b: FigureMention | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return b.first - endOfPhrase(prose, a) === 1 && prose.tokens.is(b.first - 1, ",");
}

/** Whether the parts are classes of people who make up a whole that is none of these classes, or nearly do. */
function isDivided(prose: Prose, { whole, parts, exclusive, loose }: PartWhole): boolean {
  const [first] = parts;
  if (loose || !exclusive || first === undefined) return false;
  const joins = divisionOf(prose, [whole, ...parts], parts.at(-1)?.end ?? whole.end) !== null;
  const size = (f: FigureMention) => f.figure.number.low ?? 0;
  const added = parts.reduce((total, part) => total + size(part), 0);
  return !joins && Math.abs(added - size(whole)) <= NEARLY * size(whole);
}

/** Classes that miss the figure before them by more than this share of it were not meant to make it up. */
const NEARLY = 0.2;
