import { canBeAtMost } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { countsPeople, endOfPhrase } from "../amounts.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isListed, isPartitive, isPartOfItem, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** The whole is the amount before "eighteen of them", no farther off than this many tokens. */
const NEAR = 14;

/** A part that says itself that it is one, and what is listed with it. */
export const partitive: PartWholeConstruction = {
  like: "thirty-three ships, eighteen of them French and fifteen Spanish; 900 men came, and 300 of them; 72 masters, 18 of whom",
  find: (setting) => setting.passage.amounts.flatMap((first, i) => ofThem(setting, first, i)),
};

function ofThem(setting: Setting, first: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const { amounts } = passage;
  const whole = i === 0 ? undefined : amounts[i - 1];
  const relative = isPartOfItem(prose, first);
  if (whole === undefined || (!relative && !isPartitive(prose, first)) || !isItem(prose, first)) return [];
  if (first.first - endOfPhrase(prose, whole) > NEAR) return [];
  if (relative || !isMark(prose, first.first - 1)) {
    if (isListed(prose, amounts, i - 1) || (whole.figure.kind === "count" && whole.counted === null)) return [];
  }
  if (relative && !canHold(prose, whole, first)) return [];
  return tie(setting, whole, relative ? [first] : seriesFrom(prose, amounts, i), false);
}

/** "They came from 9 villages, 120 of whom": of things none are "whom", so that a larger part is of somebody else. */
function canHold(prose: Prose, whole: FigureMention, part: FigureMention): boolean {
  return countsPeople(prose, whole) === true || canBeAtMost(part.figure.strict, whole.figure.strict);
}

/** Whether a mark, or one and a conjunction, stands right before a figure. */
function isItem(prose: Prose, { first }: FigureMention): boolean {
  if (isMark(prose, first - 1)) return true;
  return prose.language.tables.conjunctions.get(prose.tokens, first - 1) === true && isMark(prose, first - 2);
}

function isMark({ tokens }: Prose, i: number): boolean {
  return tokens.is(i, ",") || tokens.is(i, ";");
}
