import type { Figure } from "../values/figure.ts";
import { formatInterval, formatNumber, formatShare } from "../values/format-number.ts";

/** How a figure's number was read, in a few words, under the strict reading: "3.5 million to 4.5 million". */
export function figureValue(figure: Figure): string {
  return formatInterval(figure.strict, figure.kind === "share" ? formatShare : formatNumber);
}
