import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { endOfPhrase } from "../amounts.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isPartitive, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";

/** The whole is the amount before "eighteen of them", no farther off than this many tokens. */
const NEAR = 14;

/** A part that says itself that it is one, and what is listed with it. */
export const partitive: PartWholeConstruction = {
  like: "thirty-three ships, eighteen of them French and fifteen Spanish",
  find: (setting) => setting.passage.amounts.flatMap((first, i) => ofThem(setting, first, i)),
};

function ofThem(setting: Setting, first: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const whole = i === 0 ? undefined : passage.amounts[i - 1];
  if (whole === undefined || !isPartitive(prose, first)) return [];
  if (first.first - endOfPhrase(prose, whole) > NEAR || !isItem(prose, first)) return [];
  return tie(setting, whole, seriesFrom(prose, passage.amounts, i), false);
}

function isItem({ tokens }: Prose, mention: FigureMention): boolean {
  return tokens.is(mention.first - 1, ",") || tokens.is(mention.first - 1, ";");
}
