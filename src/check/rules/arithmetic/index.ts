import type { Rule } from "../../rule.ts";
import { bounds } from "./bounds.ts";
import { sumOfParts } from "./sum-of-parts.ts";

/** Audits of amounts. */
export const arithmetic: readonly Rule[] = [sumOfParts, bounds];
