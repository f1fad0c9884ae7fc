import type { NumberTables } from "../../figures/tables.ts";
import { numeralWords } from "./numerals.ts";

/** English numbers, hedges, units. */
export const numbers: NumberTables = {
  numeralWords,
  lengthContexts: {
    long: true,
    wide: true,
    high: true,
    tall: true,
    deep: true,
    thick: true,
    away: true,
    apart: true,
    off: true,
    above: true,
    below: true,
    sprint: true,
    race: true,
    hurdles: true,
    freestyle: true,
    relay: true,
    dash: true,
    by: true,
    x: true,
    "\u00d7": true,
    "in length": true,
    "in height": true,
    "in diameter": true,
    "in depth": true,
    "in width": true,
  },
};
