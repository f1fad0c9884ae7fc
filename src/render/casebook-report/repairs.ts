import { printable } from "../../diagnostics/printable.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import type { RepairEffect } from "../../resolve/repair-effects.ts";
import { nameOf, written } from "../../tables/cell-words.ts";
import type { Checked } from "../casebook-exporter.ts";
import type { ExportOptions } from "../exporter.ts";
import { printOptions } from "../printed-findings.ts";
import { CAVEAT } from "../table-exporter.ts";
import { counted, enumerated } from "../wording.ts";

/** What corrected cells of tables change: for each cell, the claims that it turns. */
export function* repairsList(checked: Pick<Checked, "inquiry" | "repairs">, options: ExportOptions): Iterable<string> {
  const { paint, width } = printOptions(options);
  if (checked.repairs.length === 0) return;
  yield `\n${paint("strong", "What repairs of tables change")}\n`;
  for (const words of repairsInWords(checked.repairs, checked)) {
    const [first = "", ...more] = wrap(words, width - 4);
    yield `  ${printable(first)}\n`;
    for (const line of more) yield `    ${printable(line)}\n`;
  }
  yield `  ${paint("faint", CAVEAT)}\n`;
}

/** A line for each correction that could change something; those of cells that nobody names are counted. */
export function repairsInWords(repairs: readonly RepairEffect[], checked: Pick<Checked, "inquiry">): readonly string[] {
  const lines = repairs
    .filter(({ isNamed }) => isNamed)
    .map((effect) => `${correctionInWords(effect, checked)}: ${effectInWords(effect)}`);
  const idle = [...new Set(repairs.map(({ table }) => table))].flatMap((table) => {
    const count = repairs.filter((one) => one.table === table && !one.isNamed).length;
    return count === 0 ? [] : [`${table}: ${counted(count, "correction")} of cells that no claim names`];
  });
  return [...lines, ...idle];
}

/** "terror[1932, death] 22,728 → 2,728 (confirmed)". */
function correctionInWords({ table, correction }: RepairEffect, { inquiry }: Pick<Checked, "inquiry">): string {
  if (correction === null) return `${table}, all together`;
  const figures = inquiry.tables.get(table);
  const cell = figures === undefined ? "?" : nameOf(figures, correction.cell);
  const how = correction.isConfirmed ? "confirmed" : correction.isUnique ? "proposed" : "proposed, as others may be";
  return `${table}[${cell}] ${correction.from || "blank"} → ${written(correction.to)} (${how})`;
}

/** "turns six-times from fails to holds"; or that it turns nothing. */
function effectInWords({ turns }: RepairEffect): string {
  if (turns.length === 0) return "turns no claim";
  return enumerated(turns.map((turn) => `turns ${turn.claim} from ${turn.without} to ${turn.with}`));
}
