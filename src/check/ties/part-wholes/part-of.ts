import { meet, sum } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import { divisionOf, endOfPhrase } from "../amounts.ts";
import { onlyDefinites } from "../definites.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isRest, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** Between a part and its whole stand at most this many tokens. */
const NEAR = 4;

/** A part and the whole it is taken from; what is listed after them may be the other parts. */
export const partOf: PartWholeConstruction = {
  like: "412 of the 980 deputies; 27 of the 61, dysentery for 19 and other causes for the remaining 15",
  find: (setting) => setting.passage.amounts.flatMap((part, i) => taken(setting, part, i)),
};

function taken(setting: Setting, part: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const whole = passage.amounts[i + 1];
  if (whole === undefined || whole.first - part.end > NEAR) return [];
  const { tokens, language } = prose;
  const opener = language.tables.wholeOpeners.longest(tokens, endOfPhrase(prose, part), whole.first);
  if (opener === null || !onlyDefinites(prose, opener.end, whole.first)) return [];
  if (opener.end === whole.first && whole.figure.kind !== part.figure.kind) return [];
  if (endOfPhrase(prose, part) > part.end && part.unit !== whole.unit) return [];
  return [...tie(setting, whole, [part], false), ...others(setting, part, whole, i + 2)];
}

/** The parts that follow, where the last of them is the rest, all of them add up, or they are classes of one family. */
function others(setting: Setting, part: FigureMention, whole: FigureMention, from: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const parts = seriesFrom(prose, [part, ...passage.amounts.slice(from)], 0);
  if (parts.length < 2) return [];
  const adds = meet(sum(parts.map(({ figure }) => figure.strict)), whole.figure.strict);
  const divides = adds || parts.some((f) => isRest(prose, f)) || areClasses(setting, parts);
  return divides ? tie(setting, whole, parts, false) : [];
}

/** "Five of the eleven judges voted for the motion, four against, and three abstained". */
function areClasses({ prose, passage }: Setting, parts: readonly FigureMention[]): boolean {
  return parts.length > 2 && divisionOf(prose, parts, passage.sentence.end) !== null;
}
