import type { Changes } from "../../check/changes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { printable } from "../../diagnostics/printable.ts";
import { pretty } from "../../diagnostics/printers/pretty.ts";
import { short } from "../../diagnostics/printers/short.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { casebookSources } from "../printed-casebook.ts";
import { printOptions } from "../printed-findings.ts";
import { counted, enumerated } from "../wording.ts";
import { consequenceLines } from "./consequences.ts";

/** What other terms change against the casebook as it stands: findings that come, turn and go, and bounds. */
export function* changesReport(changes: Changes, checked: Checked, options: ExportOptions): Iterable<string> {
  const { paint, width } = printOptions(options);
  const print = printing(checked, options);
  const { plain, gone, come, turned, bounds, leftOut } = changes;
  const heading = (words: string) => `\n${paint("strong", words)}\n`;
  yield heading(inOneLine(changes));
  if (leftOut.length > 0) {
    yield* wrap(`left out: ${enumerated(leftOut)}`, width - 2).map((line) => `  ${printable(line)}\n`);
  }
  if (come.length > 0) yield heading("New");
  for (const finding of come) yield print.whole(finding);
  if (turned.length > 0) yield heading("With another verdict");
  for (const { before, after } of turned)
    yield `was ${paint(before.level, before.level)}, and now\n${print.whole(after)}`;
  if (gone.length > 0) yield heading("Gone");
  for (const finding of gone) yield `  ${print.line(finding)}`;
  if (bounds.length > 0) yield heading("Other bounds");
  for (const { id, before, after } of bounds) {
    yield `  ${printable(id)}\n`;
    const lines = [
      ...consequenceLines(before, id, plain).map((line) => `was  ${line}`),
      ...consequenceLines(after, id, checked.inquiry).map((line) => `is   ${line}`),
    ];
    for (const line of lines) yield* wrap(line, width - 4).map((words) => `    ${printable(words)}\n`);
  }
}

/** The changes, counted: "1 finding gone, none new; the bounds of 2 quantities are others". */
function inOneLine({ gone, come, turned, bounds }: Changes): string {
  const parts = [
    ...(come.length > 0 ? [`${counted(come.length, "finding")} new`] : []),
    ...(turned.length > 0 ? [`${counted(turned.length, "finding")} with another verdict`] : []),
    ...(gone.length > 0 ? [`${counted(gone.length, "finding")} gone`] : []),
    ...(bounds.length > 0 ? [`other bounds for ${counted(bounds.length, "quantity", "quantities")}`] : []),
  ];
  return parts.length === 0 ? "Nothing changes" : `Changes: ${enumerated(parts)}`;
}

function printing({ inquiry }: Checked, options: ExportOptions) {
  const sources = casebookSources(inquiry);
  const how = printOptions(options);
  return {
    whole: (diagnostic: Diagnostic) => `\n${pretty.print(diagnostic, sources, how)}`,
    line: (diagnostic: Diagnostic) => short.print(diagnostic, sources, how),
  };
}
