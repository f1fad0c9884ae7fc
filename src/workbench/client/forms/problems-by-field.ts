import { parse } from "../../../casebook/parse.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { fieldLineOf, firstWordOf, lineAt } from "../../../ide/lines.ts";
import type { Outcome } from "./entry.ts";

/** What is wrong, in words, by the name of the field that it stands in; under no name, what stands in none. */
export function problemsByField(
  problems: readonly Diagnostic[],
  outcome: Outcome,
): ReadonlyMap<string, readonly string[]> {
  const byField = new Map<string, string[]>();
  for (const { message, help, labels } of problems) {
    const [label] = labels;
    const text = label === undefined || "reason" in outcome ? undefined : outcome.files.get(label.path);
    const name = text === undefined || label === undefined ? "" : fieldAt(label.path, text, label.span.start);
    const words = help === undefined ? message : `${message}; ${help}`;
    byField.set(name, [...(byField.get(name) ?? []), words]);
  }
  return byField;
}

function fieldAt(path: string, text: string, offset: number): string {
  const tree = parse(path, text);
  const line = fieldLineOf(tree, lineAt(tree, offset));
  return line < 0 ? "" : firstWordOf(tree, line);
}
