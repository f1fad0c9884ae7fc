import { casebookRules } from "../check/casebook-rules/index.ts";
import { rules } from "../check/rules/index.ts";
import { tableRules } from "../tables/table-rules/index.ts";

/** Every code that a finding of a first reading can have. */
export const codes: readonly string[] = rules.map((rule) => rule.name);

/** Every code that a finding in a casebook can have. */
export const casebookCodes: readonly string[] = casebookRules.map((rule) => rule.name);

/** Every code that a finding in a table can have. */
export const tableCodes: readonly string[] = tableRules.map((rule) => rule.name);
