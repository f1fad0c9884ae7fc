import type { Rule } from "../rule.ts";

/** Every audit, in the order of the documentation. */
export const rules: readonly Rule[] = [];
