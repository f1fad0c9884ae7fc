import type { Rule } from "../rule.ts";
import { arithmetic } from "./arithmetic/index.ts";
import { chronology } from "./chronology/index.ts";
import { sourcing } from "./sourcing/index.ts";

/** Every audit, in the order of the documentation. */
export const rules: readonly Rule[] = [...arithmetic, ...chronology, ...sourcing];
