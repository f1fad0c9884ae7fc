import { printable } from "../../diagnostics/printable.ts";
import type { Checked } from "../casebook-exporter.ts";
import { disputedIn } from "../disputed.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";
import { saidInWords } from "../said-in-words.ts";

/** The claims that hold with all that is said, a line each. */
export function* holdingList({ inquiry, findings, beyond }: Checked, options: ExportOptions): Iterable<string> {
  const { paint } = printOptions(options);
  const disputed = disputedIn(findings);
  const holding = inquiry.statements.filter(
    ({ claim, declaration, obstacle }) =>
      obstacle === null && !disputed.has(declaration.id) && !beyond.statements.has(claim),
  );
  if (holding.length > 0) yield `\n${paint("strong", "Claims that hold with all the others")}\n`;
  for (const { declaration } of holding) {
    yield `  ${paint("holds", "holds")} ${printable(declaration.id)}: ${printable(saidInWords(declaration))}\n`;
  }
}
