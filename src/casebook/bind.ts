import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { bySpan } from "../text/span.ts";
import { circlesOf } from "./binding/circles.ts";
import { bindFields } from "./binding/fields.ts";
import { checkForm } from "./binding/form.ts";
import { checkHead, type Headed, headOf, knownOf } from "./binding/head.ts";
import { Ids } from "./binding/ids.ts";
import type { ByKind, Casebook, Declaration } from "./casebook.ts";
import type { Reader } from "./field.ts";
import { kinds } from "./kinds/index.ts";
import { headLinesOf, nodesOf } from "./nodes.ts";
import { diagnosticOf } from "./problem.ts";
import { circularWithin } from "./problems/circular-within.ts";
import { duplicateId } from "./problems/duplicate-id.ts";
import type { Tree } from "./tree.ts";

/** A casebook, and all that is wrong with it. */
export interface Bound {
  readonly casebook: Casebook;
  /** In the order of the files, then of the places in them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Brings the files of a casebook together: reads every field by its kind, and looks up what it refers to. */
export function bind(trees: readonly Tree[]): Bound {
  const files = [...trees].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const diagnostics: Diagnostic[] = [];
  const ids = new Ids();
  const heads = files.flatMap((tree) => headsOf(tree, ids, diagnostics));
  const declarations = new Map<string, Declaration>();
  const unreachable: Declaration[] = [];
  for (const head of heads) {
    const reader = readerOf(head.tree, ids, diagnostics);
    checkHead(head, reader);
    if (head.kind === null) continue;
    const declaration = bindFields({ ...head, kind: head.kind }, reader);
    if (ids.lookUp(head.id)?.span === declaration.idSpan) declarations.set(head.id, declaration);
    else unreachable.push(declaration);
  }
  const byKind = grouped(declarations.values());
  for (const { ids: circle, labels } of circlesOf(byKind))
    diagnostics.push(diagnosticOf(circularWithin, labels, circle));
  const casebook = { files: new Map(files.map((tree) => [tree.path, tree])), declarations, byKind, unreachable };
  return { casebook, diagnostics: inOrder(diagnostics, files) };
}

/** The declarations of a file; says what is wrong with the form of its lines, and which ids are taken. */
function headsOf(tree: Tree, ids: Ids, diagnostics: Diagnostic[]): readonly Headed[] {
  const reader = readerOf(tree, ids, diagnostics);
  const heads: Headed[] = [];
  if (tree.lines.hasFaults) for (const node of nodesOf(tree)) checkForm(tree, node, reader);
  for (const line of headLinesOf(tree)) {
    const head = headOf(tree, line);
    heads.push(head);
    if (head.id === "") continue;
    const known = knownOf(head);
    const first = ids.add(known);
    if (first === known) continue;
    const labels = [
      { path: known.path, span: known.span, text: "again here" },
      { path: first.path, span: first.span, text: "declared here" },
    ];
    reader.report(duplicateId, labels, head.id);
  }
  return heads;
}

function readerOf({ path }: Tree, ids: Ids, diagnostics: Diagnostic[]): Reader {
  return {
    path,
    lookUp: (id) => ids.lookUp(id),
    nearest: (word, wanted) => ids.nearest(word, wanted),
    report: (problem, where, ...words) => {
      const labels: readonly Label[] = "start" in where ? [{ path, span: where, text: "" }] : where;
      diagnostics.push(diagnosticOf(problem, labels, ...words));
    },
  };
}

function grouped(declarations: Iterable<Declaration>): ByKind {
  const byKind: Record<string, Declaration[]> = Object.fromEntries(kinds.map(({ name }) => [name, []]));
  for (const declaration of declarations) byKind[declaration.kind]?.push(declaration);
  // Each list holds the declarations whose kind is its key, which is what the type says.
  return byKind as unknown as ByKind;
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly Tree[]): readonly Diagnostic[] {
  const order = new Map(files.map(({ path }, i) => [path, i]));
  const placed = diagnostics.flatMap((diagnostic) => {
    const [label] = diagnostic.labels;
    return label === undefined ? [] : [{ diagnostic, file: order.get(label.path) ?? 0, span: label.span }];
  });
  return placed.sort((a, b) => a.file - b.file || bySpan(a.span, b.span)).map(({ diagnostic }) => diagnostic);
}
