import type { CaseFinding } from "../check/casebook-rule.ts";
import type { Level } from "../diagnostics/diagnostic.ts";

/** What speaks against a claim itself; other levels find fault with the record of it, or remark on it. */
const AGAINST: ReadonlySet<Level> = new Set<Level>(["fails", "strained", "not-comparable", "needs-fact"]);

/** Whether a finding speaks against what is claimed. */
export function isAgainst({ level }: Pick<CaseFinding, "level">): boolean {
  return AGAINST.has(level);
}

/** The ids of all that some findings speak against. */
export function disputedIn(findings: readonly CaseFinding[]): ReadonlySet<string> {
  return new Set(findings.filter(isAgainst).flatMap(({ ids }) => ids));
}
