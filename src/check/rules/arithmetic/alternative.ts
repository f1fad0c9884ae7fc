import type { FigureMention } from "../../../recognise/mention.ts";
import { exactly, type Interval } from "../../../values/interval.ts";

/** The second reading of a multiple, such as 7 for "six times more", open where the first is; null where there is none. */
export function alternativeOf(multiple: FigureMention): Interval | null {
  const { alternative, strict } = multiple.figure;
  if (alternative === undefined) return null;
  if (strict.high === null) return { low: alternative, high: null, lowOpen: strict.lowOpen, highOpen: false };
  return exactly(alternative);
}
