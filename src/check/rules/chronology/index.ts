import type { Rule } from "../../rule.ts";
import { age } from "./age.ts";
import { anachronism } from "./anachronism.ts";
import { anniversary } from "./anniversary.ts";
import { calendar } from "./calendar.ts";
import { duration } from "./duration.ts";
import { elapsed } from "./elapsed.ts";
import { enumeration } from "./enumeration.ts";
import { lifespan } from "./lifespan.ts";
import { order } from "./order.ts";
import { sameTime } from "./same-time.ts";

/** Audits of time and of lists. */
export const chronology: readonly Rule[] = [
  duration,
  elapsed,
  anniversary,
  order,
  sameTime,
  lifespan,
  age,
  anachronism,
  enumeration,
  calendar,
];
