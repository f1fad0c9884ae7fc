import type { Inquiry } from "../resolve/inquiry.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { casebookRules } from "./casebook-rules/index.ts";

/** Everything that the audits say of a casebook, in the order of the places they speak of. */
export function checkCasebook(inquiry: Inquiry): readonly CaseFinding[] {
  const order = new Map([...inquiry.casebook.files.keys()].map((path, i) => [path, i]));
  const placeOf = ({ labels: [label] }: CaseFinding) =>
    [order.get(label?.path ?? "") ?? 0, label?.span.start ?? 0] as const;
  const findings = casebookRules.flatMap((rule) => [...rule.check(inquiry)]);
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ finding }) => finding);
}
