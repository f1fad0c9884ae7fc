import { sign } from "../../reason/rational.ts";
import { toNumber } from "../../reason/rational-text.ts";
import type { Inquiry } from "../../resolve/inquiry.ts";
import type { End, Range } from "../../resolve/what-follows.ts";
import { formatInterval, formatNumber, formatShare } from "../../values/format-number.ts";
import { enumerated } from "../wording.ts";

/** A range of a quantity in words: "more than 600,000", "33.1 %". */
export function rangeInWords({ least, greatest }: Range, id: string, inquiry: Inquiry): string {
  const interval = {
    low: least === null ? null : toNumber(least.value),
    high: greatest === null ? null : toNumber(greatest.value),
    lowOpen: least !== null && !least.attained,
    highOpen: greatest !== null && !greatest.attained,
  };
  if (isUnbounded(least, greatest)) return "any number";
  return formatInterval(interval, inquiry.scopes.of(id)?.unit === "share" ? formatShare : formatNumber);
}

/** Nothing is below nothing, so that is no bound. */
function isUnbounded(least: End | null, greatest: End | null): boolean {
  return greatest === null && (least === null || (sign(least.value) === 0 && least.attained));
}

/** The claims that the ends of a range rest on: "at least by a and b; at most by c"; empty where on none. */
export function groundsInWords({ least, greatest }: Range, { statements }: Inquiry): string {
  if (isUnbounded(least, greatest)) return "";
  const ids = (claims: readonly number[] = []) =>
    enumerated(claims.flatMap((claim) => statements[claim]?.declaration.id ?? []));
  const [low, high] = [ids(least?.claims), ids(greatest?.claims)];
  if (low === high) return low === "" ? "" : `by ${low}`;
  return [...(low === "" ? [] : [`at least by ${low}`]), ...(high === "" ? [] : [`at most by ${high}`])].join("; ");
}
