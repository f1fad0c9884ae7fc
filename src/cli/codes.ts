import { rules } from "../check/rules/index.ts";

/** Every code that a finding can have. */
export const codes: readonly string[] = rules.map((rule) => rule.name);
