import { type VerdictLabel, verdictLabels } from "../diagnostics/diagnostic.ts";
import type { Reading } from "../examine.ts";

/** How much a reading found, for a summary. */
export interface Tally {
  readonly figures: number;
  readonly dates: number;
  readonly names: number;
  readonly attributions: number;
  /** Findings that the user has not set aside, by verdict, worst first; every verdict is there. */
  readonly verdicts: readonly { readonly verdict: VerdictLabel; readonly count: number }[];
  readonly checks: number;
  readonly ignored: number;
  /** Blocks of the site around the text, left out of the audits. */
  readonly boilerplate: number;
}

/** Counts what a reading holds. */
export function tallyOf(reading: Reading): Tally {
  const live = reading.findings.filter(({ ignored }) => ignored === undefined);
  return {
    figures: reading.figures.length,
    dates: reading.dates.length,
    names: reading.names.length,
    attributions: reading.attributions.length,
    verdicts: verdictLabels.map((verdict) => ({ verdict, count: live.filter((f) => f.verdict === verdict).length })),
    checks: live.length,
    ignored: reading.findings.length - live.length,
    boilerplate: reading.document.blocks.filter(({ kind }) => kind === "boilerplate").length,
  };
}
