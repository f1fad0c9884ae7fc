import type { Lines } from "./find-sums.ts";
import { RunningSum } from "./fit.ts";
import type { Sum } from "./sum.ts";

/**
 * Sums that the layout of labels tells: lines that are indented below another are its parts where the figures mostly
 * add up so, and lines that open with "of which" are some of its parts whatever the figures.
 */
export function indentedSums(of: Lines, active: readonly number[]): readonly Sum[] {
  return [...some(of), ...whole(of, active)];
}

/** "Of which" and the lines below it that say so or are indented as far: at most the line they follow. */
function some({ lines }: Lines): readonly Sum[] {
  const sums: Sum[] = [];
  let total = -1;
  let parts: number[] = [];
  for (const [i, line] of [...lines, null].entries()) {
    if (line?.isOfWhich === true && i > 0) {
      if (total < 0) total = i - 1;
      parts.push(i);
      continue;
    }
    if (total >= 0) sums.push({ total, parts, isWhole: false, why: "label" });
    total = -1;
    parts = [];
  }
  return sums;
}

function whole(of: Lines, active: readonly number[]): readonly Sum[] {
  const { lines, figures, tolerance } = of;
  const sums: Sum[] = [];
  for (const [at, total] of active.entries()) {
    const level = lines[total]?.level ?? 0;
    const parts = childrenOf(lines, active, at, level);
    if (parts.length < 2) continue;
    const running = new RunningSum(figures[total] ?? [], tolerance);
    for (const part of parts) running.add(figures[part] ?? []);
    const { tested, held, near } = running.fit();
    if (tested > 0 && (held * 2 >= tested || near * 2 > tested)) {
      sums.push({ total, parts, isWhole: true, why: "indent" });
    }
  }
  return sums;
}

/** The lines below one, down to the next that is not deeper; of these the ones that are least deep. */
function childrenOf(lines: Lines["lines"], active: readonly number[], at: number, level: number): readonly number[] {
  const deeper: number[] = [];
  for (const i of active.slice(at + 1)) {
    if ((lines[i]?.level ?? 0) <= level) break;
    deeper.push(i);
  }
  const least = Math.min(...deeper.map((i) => lines[i]?.level ?? 0));
  return deeper.filter((i) => lines[i]?.level === least);
}
