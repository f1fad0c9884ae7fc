import { verdictLabels } from "../diagnostics/diagnostic.ts";
import type { Checked } from "../render/casebook-exporter.ts";
import type { CheckSettings } from "./check-settings.ts";
import { ExitCode } from "./command.ts";

/** How a check ends: a mistake in the casebook outweighs whatever was found. */
export function exitCodeOf({ inquiry, findings }: Checked, { failOn }: Pick<CheckSettings, "failOn">): ExitCode {
  if (inquiry.diagnostics.some(({ level }) => level === "error")) return ExitCode.failed;
  const bad: readonly string[] = ["error", ...verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1)];
  return findings.some(({ level, ignored }) => ignored === undefined && bad.includes(level))
    ? ExitCode.found
    : ExitCode.good;
}
