import type { Rule } from "../../rule.ts";
import { disagreement } from "./disagreement.ts";
import { noSourceGiven } from "./no-source-given.ts";

/** The audits of who says what, and on whose authority. */
export const sourcing: readonly Rule[] = [disagreement, noSourceGiven];
