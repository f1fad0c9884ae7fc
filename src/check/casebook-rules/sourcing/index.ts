import type { CasebookRule } from "../../casebook-rule.ts";
import { ambiguousQuote } from "./ambiguous-quote.ts";
import { changedScope } from "./changed-scope.ts";
import { hashChanged } from "./hash-changed.ts";
import { noSource } from "./no-source.ts";
import { quoteNotFound } from "./quote-not-found.ts";
import { singleOrigin } from "./single-origin.ts";
import { tableSums } from "./table-sums.ts";
import { unknownCell } from "./unknown-cell.ts";

/** Audits of where a casebook has its claims from. */
export const sourcing: readonly CasebookRule[] = [
  noSource,
  quoteNotFound,
  ambiguousQuote,
  hashChanged,
  singleOrigin,
  changedScope,
  unknownCell,
  tableSums,
];
