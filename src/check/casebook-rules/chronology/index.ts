import type { CasebookRule } from "../../casebook-rule.ts";
import { anachronism } from "./anachronism.ts";
import { deictic } from "./deictic.ts";
import { lifespan } from "./lifespan.ts";
import { order } from "./order.ts";
import { twoPlaces } from "./two-places.ts";

/** Audits of what a casebook says of times and lives. */
export const chronology: readonly CasebookRule[] = [order, lifespan, anachronism, twoPlaces, deictic];
