import type { Fix } from "../fix.ts";
import { toldAt } from "../told-at.ts";

/** Turns a range about that ends below its beginning. */
export const smallerFirst: Fix = {
  name: "smaller-first",
  codes: ["bad-range"],
  *remedies(told, casebook) {
    const at = toldAt(told, casebook);
    const { hedge = "", low, high, unit = "" } = RANGE.exec(at?.words ?? "")?.groups ?? {};
    if (at === null || low === undefined || high === undefined) return;
    const turned = `${hedge}${high}..${low}${unit}`;
    yield { title: `Write ${turned}`, edits: [at.edit(turned)] };
  },
};

const RANGE = /^(?<hedge>[a-z ]*)(?<low>[\d,.]*\d)\s*\.\.\s*(?<high>\d[\d,.]*)(?<unit>.*)$/u;
