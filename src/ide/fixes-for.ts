import type { Casebook } from "../casebook/casebook.ts";
import type { Remedy, Told } from "./fix.ts";
import { fixes } from "./fixes/index.ts";

/** The ways in which a mistake can be put right with one step. */
export function fixesFor(told: Told, casebook: Casebook): readonly Remedy[] {
  return fixes.filter(({ codes }) => codes.includes(told.code)).flatMap((fix) => [...fix.remedies(told, casebook)]);
}
