import { columnsOf } from "../../diagnostics/columns.ts";
import { printable } from "../../diagnostics/printable.ts";
import type { Trial, Tried } from "../../resolve/bases.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";
import { saidInWords } from "../said-in-words.ts";

/** How claims about tables fare on every base that the casebook has for them: a small table each. */
export function* basesList({ bases }: Pick<Checked, "bases">, options: ExportOptions): Iterable<string> {
  const { paint } = printOptions(options);
  const several = bases.filter(({ trials }) => trials.length > 1);
  if (several.length > 0) yield `\n${paint("strong", "On every base")}\n`;
  for (const tried of several) {
    const { declaration } = tried.statement;
    yield `  ${printable(declaration.id)}: ${printable(saidInWords(declaration))}\n`;
    for (const line of trialLines(tried, options)) yield `    ${line}\n`;
  }
}

/** A line for each base: the verdict, the base, which version of the table, and the sum. */
export function trialLines({ trials }: Tried, options: ExportOptions): readonly string[] {
  const { paint } = printOptions(options);
  const wide = (wordsOf: (trial: Trial) => string) => Math.max(...trials.map((trial) => columnsOf(wordsOf(trial))));
  const [verdicts, bases, versions] = [
    wide(({ verdict }) => verdict),
    wide(({ base }) => base),
    wide(({ version }) => version),
  ];
  return trials.map((trial) => {
    const { base, version, verdict, working } = trial;
    return `${paint(verdict, padded(verdict, verdicts))}  ${printable(padded(base, bases))}  ${padded(version, versions)}  ${printable(working)}`;
  });
}

function padded(words: string, columns: number): string {
  return words + " ".repeat(Math.max(0, columns - columnsOf(words)));
}
