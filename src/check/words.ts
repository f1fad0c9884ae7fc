import type { FigureMention } from "../recognise/mention.ts";
import type { Prose } from "../recognise/prose.ts";
import { formatInterval } from "../values/format-number.ts";
import { closed } from "../values/interval.ts";
import type { FindingLabel } from "./finding.ts";
import { formatOf } from "./judge.ts";

/** The number as written, without its hedge, in figures: "4 million", "700,000 to 800,000", "31 %". */
export function writtenNumber(mention: FigureMention): string {
  const { low, high } = mention.figure.number;
  return formatInterval(closed(low, high), formatOf(mention));
}

/** The words of a figure, in quotation marks. */
export function quoted(prose: Prose, mention: FigureMention): string {
  return `“${prose.text.slice(mention.span.start, mention.span.end)}”`;
}

/** A label at a figure. */
export function labelOf(mention: FigureMention, text: string): FindingLabel {
  return { span: mention.span, text };
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
