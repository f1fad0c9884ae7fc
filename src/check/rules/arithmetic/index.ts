import type { Rule } from "../../rule.ts";
import { balance } from "./balance.ts";
import { bounds } from "./bounds.ts";
import { change } from "./change.ts";
import { complement } from "./complement.ts";
import { conversion } from "./conversion.ts";
import { denominatorSwitch } from "./denominator-switch.ts";
import { exaggeration } from "./exaggeration.ts";
import { granularity } from "./granularity.ts";
import { rate } from "./rate.ts";
import { ratio } from "./ratio.ts";
import { remainder } from "./remainder.ts";
import { restated } from "./restated.ts";
import { share } from "./share.ts";
import { shareOfPopulation } from "./share-of-population.ts";
import { sumOfParts } from "./sum-of-parts.ts";

/** Audits of amounts. */
export const arithmetic: readonly Rule[] = [
  sumOfParts,
  bounds,
  share,
  granularity,
  shareOfPopulation,
  denominatorSwitch,
  complement,
  ratio,
  remainder,
  exaggeration,
  change,
  balance,
  rate,
  conversion,
  restated,
];
