import { printable } from "../../diagnostics/printable.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";

/** The claims that hold with all that is said, a line each. */
export function* holdingList({ inquiry, findings }: Checked, options: ExportOptions): Iterable<string> {
  const { paint } = printOptions(options);
  const disputed = new Set(findings.filter(({ level }) => level !== "holds").flatMap(({ ids }) => ids));
  const holding = inquiry.statements.filter(
    ({ declaration, obstacle }) => obstacle === null && !disputed.has(declaration.id),
  );
  if (holding.length > 0) yield `\n${paint("strong", "Claims that hold with all the others")}\n`;
  for (const { declaration } of holding) {
    const { id, fields } = declaration;
    yield `  ${paint("holds", "holds")} ${printable(id)}: ${printable(fields.says?.text ?? "")}\n`;
  }
}
