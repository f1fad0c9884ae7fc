import type { NumberTables } from "../../figures/tables.ts";
import { counted } from "./counted.ts";
import { hedges } from "./hedges.ts";
import { numberContexts } from "./number-contexts.ts";
import { numeralWords } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { quantities } from "./quantities.ts";
import { units } from "./units.ts";

/** English numbers, hedges, units, and what they count. */
export const numbers: NumberTables = {
  numeralWords,
  ...hedges,
  ...quantities,
  ...units,
  ...numberContexts,
  ...counted,
  ...outcomes,
};
