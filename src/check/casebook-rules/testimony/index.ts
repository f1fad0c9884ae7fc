import type { CasebookRule } from "../../casebook-rule.ts";
import { sameClass } from "./same-class.ts";
import { selection } from "./selection.ts";

/** Audits of how testimony is used. */
export const testimony: readonly CasebookRule[] = [sameClass, selection];
