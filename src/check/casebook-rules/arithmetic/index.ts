import type { CasebookRule } from "../../casebook-rule.ts";
import { contradiction } from "./contradiction.ts";
import { frameAgainstStructure } from "./frame-against-structure.ts";
import { notComparable } from "./not-comparable.ts";
import { rivalClaims } from "./rival-claims.ts";
import { understated } from "./understated.ts";

/** Audits of the counts and shares of a casebook. */
export const arithmetic: readonly CasebookRule[] = [
  contradiction,
  rivalClaims,
  notComparable,
  frameAgainstStructure,
  understated,
];
