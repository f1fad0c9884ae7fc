import { canBeAtMost } from "../../../reason/interval-arithmetic.ts";
import type { FigureMention } from "../../../recognise/mention.ts";
import type { Prose } from "../../../recognise/prose.ts";
import { endOfPhrase } from "../amounts.ts";
import { isParted, placingAfter } from "../parallel.ts";
import type { PartWhole, PartWholeConstruction, Setting } from "../part-whole.ts";
import { isListed, seriesFrom } from "../series.ts";
import { tie } from "../tie.ts";
import { isTotal } from "./total.ts";

/** The whole stands at most this many tokens before its first part. */
const NEAR = 12;

/** Parts that name no more than their places, after a comma: what happened to the whole happened to each in one place. */
export const parted: PartWholeConstruction = {
  like: "In all 214 houses burned, 120 in the upper town and 94 in the lower; 33 came, 12 from Poland and 21 from Serbia",
  find: (setting) => setting.passage.amounts.flatMap((whole, i) => after(setting, whole, i)),
};

function after(setting: Setting, whole: FigureMention, i: number): readonly PartWhole[] {
  const { prose, passage } = setting;
  const { amounts } = passage;
  const first = amounts[i + 1];
  if (first === undefined || first.first - endOfPhrase(prose, whole) > NEAR) return [];
  if (!prose.tokens.is(first.first - 1, ",") || isListed(prose, amounts, i)) return [];
  const parts = seriesFrom(prose, amounts, i + 1);
  if (!isParted(prose, parts) || !parts.every((part) => isSmaller(part, whole))) return [];
  if (!isTotal(prose, passage, whole) && isItemItself(prose, whole, first)) return [];
  return tie(setting, whole, parts, false).map((found) => ({ ...found, exclusive: true }));
}

function isSmaller(part: FigureMention, whole: FigureMention): boolean {
  return canBeAtMost(part.figure.strict, whole.figure.strict);
}

/** "40 men in Karst, 30 in Holm and 20 in Brod": the first has a place of its own, and is no whole. */
function isItemItself(prose: Prose, whole: FigureMention, first: FigureMention): boolean {
  for (let at = whole.end; at < first.first; at += 1) {
    if (placingAfter(prose, at) === placingAfter(prose, first.end)) return true;
  }
  return false;
}
