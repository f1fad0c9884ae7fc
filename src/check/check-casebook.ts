import type { Casebook } from "../casebook/casebook.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import type { CaseFinding } from "./casebook-rule.ts";
import { casebookRules } from "./casebook-rules/index.ts";

/** Everything that the audits say of a casebook, in the order of the places they speak of. */
export function checkCasebook(inquiry: Inquiry): readonly CaseFinding[] {
  return inOrder(
    casebookRules.flatMap((rule) => [...rule.check(inquiry)]),
    inquiry.casebook,
  );
}

/** Findings by the places that they speak of first; those of one place as they are given. */
function inOrder(findings: readonly CaseFinding[], { files }: Casebook): readonly CaseFinding[] {
  const order = new Map([...files.keys()].map((path, i) => [path, i]));
  return findings
    .map((finding) => {
      const [label] = finding.labels;
      return { finding, file: order.get(label?.path ?? "") ?? 0, start: label?.span.start ?? 0 };
    })
    .sort((a, b) => a.file - b.file || a.start - b.start)
    .map(({ finding }) => finding);
}
