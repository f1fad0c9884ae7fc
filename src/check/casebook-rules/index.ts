import type { CasebookRule } from "../casebook-rule.ts";
import { arithmetic } from "./arithmetic/index.ts";
import { chronology } from "./chronology/index.ts";
import { sourcing } from "./sourcing/index.ts";
import { testimony } from "./testimony/index.ts";

/** Every audit of a casebook, in the order in which findings at one place are told. */
export const casebookRules: readonly CasebookRule[] = [...arithmetic, ...chronology, ...sourcing, ...testimony];
