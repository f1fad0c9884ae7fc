import { type Diagnostic, verdictLabels } from "../../diagnostics/diagnostic.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import { bindsAnybody } from "../../resolve/statement.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { counted, enumerated, verdictCount } from "../wording.ts";

/** What the casebook holds and how its checks came out: a few lines, before all else. */
export function* casebookSummary(checked: Checked, { width }: ExportOptions): Iterable<string> {
  const sentences = [
    holds(checked),
    outcome(checked),
    ...faults(checked.inquiry.diagnostics),
    ...more(checked),
    ...aside(checked),
  ];
  for (const sentence of sentences) for (const line of wrap(sentence, width - 2)) yield `  ${line}\n`;
}

function holds({ inquiry }: Checked): string {
  const { claim, testimony, quantity, source } = inquiry.casebook.byKind;
  const claims = counted(claim.length + testimony.length, "claim");
  return `${enumerated([claims, counted(quantity.length, "quantity", "quantities"), counted(source.length, "source")])}.`;
}

function outcome({ inquiry, findings }: Checked): string {
  const live = findings.filter(({ ignored }) => ignored === undefined);
  const verdicts = verdictLabels.flatMap((verdict) => {
    const count = live.filter(({ level }) => level === verdict).length;
    return count === 0 || verdict === "holds" ? [] : [verdictCount(verdict, count)];
  });
  const others = live.filter(({ level }) => level === "error" || level === "warning").length;
  const parts = [
    ...verdicts,
    ...(others === 0 ? [] : [counted(others, "remark on the record", "remarks on the record")]),
  ];
  if (!bindsAnybody(inquiry)) return "No claim has a relation that could be checked.";
  return parts.length === 0 ? "All that is claimed can hold together." : `${enumerated(parts)}.`;
}

function faults(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  return errors === 0 ? [] : [`${counted(errors, "mistake")} in the casebook; what is at fault is left out.`];
}

function more({ beyond }: Checked): readonly string[] {
  const { ways, isMore } = beyond;
  if (ways === 0) return isMore ? ["Claims and dates may exclude one another in more ways than are told here."] : [];
  const counts = counted(ways, "more way", "more ways");
  return [`Claims and dates exclude one another in ${isMore ? "at least " : ""}${counts}, which are not told here.`];
}

function aside({ findings }: Checked): readonly string[] {
  const ignored = findings.filter((finding) => finding.ignored !== undefined).length;
  return ignored === 0 ? [] : [`${counted(ignored, "finding")} set aside in elenchus.json.`];
}
