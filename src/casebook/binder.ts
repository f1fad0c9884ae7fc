import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import { bySpan } from "../text/span.ts";
import { circlesOf, stepsIn } from "./binding/circles.ts";
import { bindFields } from "./binding/fields.ts";
import { checkForm } from "./binding/form.ts";
import { checkHead, type Headed, headOf, knownOf } from "./binding/head.ts";
import { Ids } from "./binding/ids.ts";
import type { ByKind, Casebook, Declaration } from "./casebook.ts";
import { Declarations } from "./declarations.ts";
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

/** The fields of a file, read; and what they took from other files, some of it again and again. */
interface Body {
  readonly declarations: readonly (Declaration | null)[];
  /** Those without an id. */
  readonly nameless: readonly Declaration[];
  readonly byKind: ByKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: readonly Known[];
  /** Ids that were asked for and are not there. */
  readonly missed: ReadonlySet<string>;
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

/** What was found out the last time that goes on to hold for as long as no id comes, goes or becomes something else. */
interface Common {
  readonly ids: Ids;
  /** Whether no id is declared twice, and nothing lies within itself. */
  readonly isPlain: boolean;
}

/**
 * Brings the files of a casebook together, again and again: a file that is the same tree as before is read anew only
 * where an id that it refers to has come, gone, or is something else.
 */
export class Binder {
  #heads = new Map<Tree, Heads>();
  #bodies = new Map<string, Body>();
  #common: Common | null = null;

  /** Reads every field by its kind, and looks up what it refers to. */
  bind(trees: readonly Tree[]): Bound {
    const files = [...trees].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const before = this.#heads;
    this.#heads = new Map(files.map((tree) => [tree, before.get(tree) ?? headsOf(tree)]));
    const diagnostics: Diagnostic[] = [];
    const kept = this.#common?.isPlain && takeOver(this.#common.ids, before, this.#heads) ? this.#common.ids : null;
    const ids = kept ?? idsOf(this.#heads, diagnostics);
    let isPlain = diagnostics.length === 0;
    let isNested = kept === null;
    const unreachable: Declaration[] = [];
    const bodies = new Map<string, Body>();
    for (const [tree, { entries, diagnostics: ofForm }] of this.#heads) {
      const known = before.has(tree) ? this.#bodies.get(tree.path) : undefined;
      const holds = known?.isFree && (kept !== null || stillHolds(known, ids));
      const body = known !== undefined && holds ? known : bodyOf(tree, entries, ids);
      bodies.set(tree.path, body);
      for (const one of ofForm) diagnostics.push(one);
      for (const one of body.diagnostics) diagnostics.push(one);
      isNested ||= body !== known && stepsIn(body.byKind) !== stepsIn((this.#bodies.get(tree.path) ?? body).byKind);
      for (const one of isPlain ? body.nameless : unreachableIn(body, entries, ids)) unreachable.push(one);
    }
    this.#bodies = bodies;
    const byFile = new Map([...bodies].map(([path, { declarations }]) => [path, declarations]));
    const declarations = new Declarations(ids, byFile, unreachable);
    const byKind = unreachable.length === 0 ? joined([...bodies.values()]) : grouped(declarations.values());
    for (const { ids: circle, labels } of isNested ? circlesOf(byKind) : []) {
      diagnostics.push(diagnosticOf(circularWithin, labels, circle));
      isPlain = false;
    }
    this.#common = { ids, isPlain };
    const casebook = {
      files: new Map(files.map((tree) => [tree.path, tree])),
      declarations,
      byKind,
      byFile,
      unreachable,
    };
    return { casebook, diagnostics: inOrder(diagnostics, files) };
  }
}

/**
 * Whether the files declare what they declared before, if in other words and places; then these are taken into what is
 * known of the ids.
 */
function takeOver(ids: Ids, before: ReadonlyMap<Tree, Heads>, now: ReadonlyMap<Tree, Heads>): boolean {
  const old = new Map([...before].map(([{ path }, heads]) => [path, heads]));
  const changed: Entry[] = [];
  for (const [tree, { entries }] of now) {
    const last = old.get(tree.path)?.entries;
    if (last === undefined || last.length !== entries.length) return false;
    if (last === entries) continue;
    for (const [i, entry] of entries.entries()) {
      const known = last[i]?.known;
      const { id, kind, counts } = entry.known;
      if (known?.id !== id || known.kind !== kind || known.counts !== counts) return false;
      changed.push(entry);
    }
  }
  if (old.size !== now.size) return false;
  ids.beginAgain();
  for (const { known } of changed) if (known.id !== "") ids.replace(known);
  return true;
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
    entries.push({ head, known: knownOf(head, entries.length) });
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
  const asked: Known[] = [];
  const missed = new Set<string>();
  const likened: Likened[] = [];
  const plain = readerOf(tree, ids, diagnostics);
  const reader: Reader = {
    ...plain,
    lookUp: (id) => {
      const known = ids.lookUp(id);
      if (known === undefined) missed.add(id);
      else if (known !== asked.at(-1)) asked.push(known);
      return known;
    },
    nearest: (word, wanted) => {
      const nearest = ids.nearest(word, wanted);
      likened.push({ word, kinds: wanted, nearest });
      return nearest;
    },
  };
  const declarations = entries.map(({ head }): Declaration | null => {
    checkHead(head, reader);
    return head.kind === null ? null : bindFields(head, head.kind, reader);
  });
  // A second label may be the place of a declaration, and another one with its id may stand elsewhere the next time.
  const isFree = diagnostics.every(({ labels }) => labels.length < 2);
  const present = declarations.filter((one) => one !== null);
  const byKind = grouped(present);
  const nameless = present.filter(({ id }) => id === "");
  return { declarations, nameless, byKind, diagnostics, asked, missed, likened, isFree };
}

/** The declarations of a file that no id leads to, where some id is declared twice. */
function unreachableIn({ declarations }: Body, entries: readonly Entry[], ids: Ids): readonly Declaration[] {
  const unreachable: Declaration[] = [];
  for (const [i, declaration] of declarations.entries()) {
    const known = entries[i]?.known;
    if (declaration !== null && (known?.id === "" || ids.lookUp(known?.id ?? "") !== known)) {
      unreachable.push(declaration);
    }
  }
  return unreachable;
}

/** Whether all that a file took from others is still so. */
function stillHolds({ asked, missed, likened }: Body, ids: Ids): boolean {
  if (likened.some(({ word, kinds: wanted, nearest }) => ids.nearest(word, wanted) !== nearest)) return false;
  for (const before of asked) {
    const now = ids.lookUp(before.id);
    if (now !== before && (now?.kind !== before.kind || now.counts !== before.counts)) return false;
  }
  for (const id of missed) if (ids.lookUp(id) !== undefined) return false;
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

/** The declarations of all files by their kinds. */
function joined(bodies: readonly Body[]): ByKind {
  const byKind: Record<string, readonly Declaration[]> = {};
  const none: readonly Declaration[] = [];
  for (const { name } of kinds) byKind[name] = none.concat(...bodies.map((body) => body.byKind[name]));
  // Each list is made of those with the same key.
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
