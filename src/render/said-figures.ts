import { toNumber } from "../reason/rational-text.ts";
import type { ExactInterval } from "../resolve/exact-interval.ts";
import { figureSaid } from "../resolve/figure-said.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { type ReadingName, readAs } from "../resolve/reading.ts";
import type { Statement } from "../resolve/statement.ts";
import { formatInterval, formatNumber, formatShare } from "../values/format-number.ts";
import type { Interval } from "../values/interval.ts";

/** A statement that speaks of a quantity, with the figure that it gives it. */
export interface SaidFigure {
  readonly statement: Statement;
  /** Null where it gives no figure of its own, but sets the quantity against something else. */
  readonly readings: Readonly<Record<ReadingName, Interval>> | null;
}

/** What each of some statements that speak of a quantity says of it, in their order. */
export function saidFigures(id: string, statements: readonly Statement[]): readonly SaidFigure[] {
  return statements.map((statement) => {
    const read = (reading: ReadingName) => figureSaid(statement.relation, id, readAs(reading));
    const [strict, generous] = [read("strict"), read("generous")];
    const readings =
      strict === null || generous === null ? null : { strict: inNumbers(strict), generous: inNumbers(generous) };
    return { statement, readings };
  });
}

/** How the figures of a quantity are written: as shares where it is one. */
export function figureFormat(id: string, { scopes }: Inquiry): (x: number) => string {
  return scopes.of(id)?.unit === "share" ? formatShare : formatNumber;
}

/** How a figure is read under either reading, in words: "3.5 million to 4.5 million". */
export function readingInWords(
  { strict, generous }: NonNullable<SaidFigure["readings"]>,
  format: (x: number) => string,
): readonly [strict: string, generous: string] {
  return [formatInterval(strict, format), formatInterval(generous, format)];
}

function inNumbers({ low, high, lowOpen, highOpen }: ExactInterval): Interval {
  return {
    low: low === null ? null : toNumber(low),
    high: high === null ? null : toNumber(high),
    lowOpen,
    highOpen,
  };
}
