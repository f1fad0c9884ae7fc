import type { Casebook } from "../casebook/casebook.ts";
import type { Known, Reader } from "../casebook/field.ts";
import { diagnosticOf } from "../casebook/problem.ts";
import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../diagnostics/nearest.ts";

/**
 * What reads a word of the command line as a casebook would read it, and shows a mistake in it at its place. `name` is
 * the option that it is the value of.
 */
export function argumentReader(name: string, casebook: Casebook, diagnostics: Diagnostic[]): Reader {
  return {
    path: name,
    lookUp: (id) => knownOf(id, casebook),
    nearest(word, kinds) {
      const ids = [...casebook.declarations.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
      return nearestWord(word, ids);
    },
    report(problem, where, ...words) {
      const labels: readonly Label[] = "start" in where ? [{ path: name, span: where, text: "" }] : where;
      diagnostics.push(diagnosticOf(problem, labels, ...words));
    },
  };
}

function knownOf(id: string, { declarations }: Casebook): Known | undefined {
  const declaration = declarations.get(id);
  if (declaration === undefined) return undefined;
  const { kind, path, idSpan } = declaration;
  const isCounted = declaration.kind === "quantity" || declaration.kind === "table";
  const counts = isCounted && "counts" in declaration.fields ? (declaration.fields.counts?.text ?? null) : null;
  return { id, kind, path, span: idSpan, counts, nth: 0 };
}
