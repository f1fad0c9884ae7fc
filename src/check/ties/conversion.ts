import type { UnitSize } from "../../recognise/figures/tables.ts";
import type { FigureMention } from "../../recognise/mention.ts";
import type { Prose } from "../../recognise/prose.ts";
import { TokenKind } from "../../recognise/tokens.ts";
import type { Passage } from "../passage.ts";
import { endsWithPhrase } from "./gap.ts";
import { restates } from "./restatement.ts";

/** One measure in two units: how many of the second are in one of the first. */
export interface Conversion {
  readonly first: FigureMention;
  readonly second: FigureMention;
  readonly factor: number;
  /** The words of the second unit. */
  readonly unit: string;
}

/** "40 miles (64 km)", "60 feet, or 18 metres,": two measures side by side, the second of which says the first again. */
export function conversionsIn(prose: Prose, passage: Passage): readonly Conversion[] {
  const { amounts } = passage;
  return amounts.flatMap((first, i) => {
    const second = amounts[i + 1];
    if (second === undefined || first.figure.kind !== "measure" || second.figure.kind !== "measure") return [];
    if (first.unit === second.unit || !saysAgain(prose, first, second) || isCompound(amounts[i - 1], first)) return [];
    const [a, b] = [unitOf(prose, first), unitOf(prose, second)];
    if (a === null || b === null || a.size.of !== b.size.of) return [];
    const factor = a.size.base / b.size.base;
    return isScale(first, second, factor) ? [] : [{ first, second, factor, unit: b.words }];
  });
}

/** Two measures farther apart than this are the sides of a scale: "four inches, or 80 feet," on a plan. */
const FARTHEST = 12;

function isScale(first: FigureMention, second: FigureMention, factor: number): boolean {
  const apart = ((first.figure.number.low ?? 0) * factor) / (second.figure.number.low ?? 1);
  return apart > FARTHEST || apart < 1 / FARTHEST;
}

/** "5 feet 10 inches", "5 feet and 10 inches": the second is only the smaller part of one measure. */
function isCompound(before: FigureMention | undefined, { first }: FigureMention): boolean {
  return before?.figure.kind === "measure" && first - before.end <= 1;
}

/** Whether a bracket holds no more than the second measure, or "or" stands between the two. */
function saysAgain(prose: Prose, first: FigureMention, second: FigureMention): boolean {
  const { tokens } = prose;
  if (!restates(prose, first, second)) return false;
  if (tokens.is(first.end, "(")) return tokens.is(second.end, ")");
  for (let at = first.end; at < second.first; at += 1) if (tokens.kind(at) === TokenKind.word) return true;
  return false;
}

function unitOf({ tokens, language }: Prose, { first, end }: FigureMention): { size: UnitSize; words: string } | null {
  const found = endsWithPhrase(language.tables.figureUnits, tokens, first, end);
  if (found?.value.kind !== "measure" || found.value.size === undefined) return null;
  return { size: found.value.size, words: tokens.slice(found.at, found.end) };
}
