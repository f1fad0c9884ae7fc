import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { bySpan } from "../text/span.ts";
import { circlesOf } from "./binding/circles.ts";
import { bindFields } from "./binding/fields.ts";
import { checkForm } from "./binding/form.ts";
import { checkHead, type Headed, headOf, knownOf } from "./binding/head.ts";
import { Ids } from "./binding/ids.ts";
import type { ByKind, Casebook, Declaration } from "./casebook.ts";
import type { Known, Reader } from "./field.ts";
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

/** A declaration's first line, and what others may know of it. */
interface Entry {
  readonly head: Headed;
  readonly known: Known;
}

/** The first lines of a file, and what is wrong with the form of its lines: whatever the other files have. */
interface Heads {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The fields of a file, read; and what they took from other files, by id. */
interface Body {
  readonly declarations: readonly (Declaration | null)[];
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: ReadonlyMap<string, Known | undefined>;
  /** For which words the most similar id was asked for, and what it was. */
  readonly likened: readonly Likened[];
  /** Whether what was said depends on more of other files than the kinds and units of the ids asked for. */
  readonly isFree: boolean;
}

/** A word, and the id of one of some kinds that is most like it. */
interface Likened {
  readonly word: string;
  readonly kinds: readonly string[];
  readonly nearest: string | undefined;
}

/**
 * Brings the files of a casebook together, again and again: a file that is the same tree as before is read anew only
 * where an id that it refers to has come, gone, or is something else.
 */
export class Binder {
  #heads = new Map<Tree, Heads>();
  #bodies = new Map<Tree, Body>();

  /** Reads every field by its kind, and looks up what it refers to. */
  bind(trees: readonly Tree[]): Bound {
    const files = [...trees].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.#heads = new Map(files.map((tree) => [tree, this.#heads.get(tree) ?? headsOf(tree)]));
    const diagnostics: Diagnostic[] = [];
    const ids = idsOf(this.#heads, diagnostics);
    const declarations = new Map<string, Declaration>();
    const unreachable: Declaration[] = [];
    const bodies = new Map<Tree, Body>();
    for (const [tree, { entries, diagnostics: ofForm }] of this.#heads) {
      const body = this.#bodyOf(tree, entries, ids);
      bodies.set(tree, body);
      for (const one of ofForm) diagnostics.push(one);
      for (const one of body.diagnostics) diagnostics.push(one);
      body.declarations.forEach((declaration, i) => {
        if (declaration === null) return;
        if (ids.lookUp(declaration.id) === entries[i]?.known) declarations.set(declaration.id, declaration);
        else unreachable.push(declaration);
      });
    }
    this.#bodies = bodies;
    const byKind = grouped(declarations.values());
    for (const { ids: circle, labels } of circlesOf(byKind))
      diagnostics.push(diagnosticOf(circularWithin, labels, circle));
    const casebook = {
      files: new Map(files.map((tree) => [tree.path, tree])),
      declarations,
      byKind,
      byFile: new Map([...bodies].map(([{ path }, body]) => [path, body.declarations])),
      unreachable,
    };
    return { casebook, diagnostics: inOrder(diagnostics, files) };
  }

  #bodyOf(tree: Tree, entries: readonly Entry[], ids: Ids): Body {
    const before = this.#bodies.get(tree);
    return before !== undefined && stillHolds(before, ids) ? before : bodyOf(tree, entries, ids);
  }
}

/** The declarations of a file; says what is wrong with the form of its lines. */
function headsOf(tree: Tree): Heads {
  const diagnostics: Diagnostic[] = [];
  if (tree.lines.hasFaults) {
    const reader = readerOf(tree, new Ids(), diagnostics);
    for (const node of nodesOf(tree)) checkForm(tree, node, reader);
  }
  const entries: Entry[] = [];
  for (const line of headLinesOf(tree)) {
    const head = headOf(tree, line);
    entries.push({ head, known: knownOf(head) });
  }
  return { entries, diagnostics };
}

/** What all files declare; says which ids are taken. */
function idsOf(heads: ReadonlyMap<Tree, Heads>, diagnostics: Diagnostic[]): Ids {
  const ids = new Ids();
  for (const { entries } of heads.values()) {
    for (const { known } of entries) {
      const first = known.id === "" ? known : ids.add(known);
      if (first === known) continue;
      const labels = [
        { path: known.path, span: known.span, text: "again here" },
        { path: first.path, span: first.span, text: "declared here" },
      ];
      diagnostics.push(diagnosticOf(duplicateId, labels, known.id));
    }
  }
  return ids;
}

/** Reads the fields of a file. */
function bodyOf(tree: Tree, entries: readonly Entry[], ids: Ids): Body {
  const diagnostics: Diagnostic[] = [];
  const asked = new Map<string, Known | undefined>();
  const likened: Likened[] = [];
  const plain = readerOf(tree, ids, diagnostics);
  const reader: Reader = {
    ...plain,
    lookUp: (id) => {
      const known = ids.lookUp(id);
      asked.set(id, known);
      return known;
    },
    nearest: (word, wanted) => {
      const nearest = ids.nearest(word, wanted);
      likened.push({ word, kinds: wanted, nearest });
      return nearest;
    },
  };
  const declarations = entries.map(({ head }) => {
    checkHead(head, reader);
    return head.kind === null ? null : bindFields({ ...head, kind: head.kind }, reader);
  });
  // A second label may be the place of a declaration, and another one with its id may stand elsewhere the next time.
  const isFree = diagnostics.every(({ labels }) => labels.length < 2);
  return { declarations, diagnostics, asked, likened, isFree };
}

/** Whether all that a file took from others is still so. */
function stillHolds({ asked, likened, isFree }: Body, ids: Ids): boolean {
  if (!isFree || likened.some(({ word, kinds: wanted, nearest }) => ids.nearest(word, wanted) !== nearest))
    return false;
  for (const [id, before] of asked) {
    const now = ids.lookUp(id);
    if (now !== before && (now?.kind !== before?.kind || now?.counts !== before?.counts)) return false;
  }
  return true;
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

/** Declarations by their kinds. */
export function grouped(declarations: Iterable<Declaration>): ByKind {
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
