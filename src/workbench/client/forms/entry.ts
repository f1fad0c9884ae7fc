import { bind } from "../../../casebook/bind.ts";
import type { Declaration } from "../../../casebook/casebook.ts";
import { newId } from "../../../casebook/new-id.ts";
import { parse } from "../../../casebook/parse.ts";
import { addDeclaration, removeDeclaration } from "../../../ide/declarations.ts";
import { applyEdits, editsByPath, type TextEdit } from "../../../ide/edits.ts";
import type { Form } from "../../../ide/form.ts";
import { shownAs, writtenAs } from "../../../ide/form-value.ts";
import { renameTo } from "../../../ide/rename.ts";
import { setField } from "../../../ide/set-field.ts";
import { setTitle } from "../../../ide/set-title.ts";

/** What stands in a form: as it is shown there, which is not always as it is written. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The files of a casebook by path. */
export type Files = ReadonlyMap<string, string>;

/** The files as they would be, or why they cannot be. */
export type Outcome = { readonly files: Files } | { readonly reason: string };

/** What a form for a declaration begins with; for a new one, nothing. */
export function entryOf(form: Form, declaration: Declaration | null): Entry {
  const values = form.fields.map(({ name, input, values: written }) => [
    name,
    written.map((one) => shownAs(input, one)),
  ]);
  return { id: declaration?.id ?? "", title: declaration?.title ?? "", values: Object.fromEntries(values) };
}

/** Puts into the files what was changed in a form, and nothing else: others may have written the rest meanwhile. */
export function changed(files: Files, id: string, form: Form, before: Entry, after: Entry): Outcome {
  const renamed = after.id.trim() === id ? { files } : withId(files, id, after.id.trim());
  if ("reason" in renamed) return renamed;
  const name = after.id.trim();
  let made = renamed.files;
  if (after.title !== before.title) {
    made = withEdits(made, name, (tree, one) => setTitle(tree, one, after.title.trim() === "" ? null : after.title));
  }
  for (const field of form.fields) {
    const [old, now] = [before.values[field.name] ?? [], after.values[field.name] ?? []];
    if (old.join("\0") === now.join("\0")) continue;
    const written = now.flatMap((shown) => {
      // What was not touched stays as it is written.
      const at = old.indexOf(shown);
      const value = at < 0 ? writtenAs(field.input, shown) : (field.values[at] ?? "");
      return value === "" ? [] : [value];
    });
    made = withEdits(made, name, (tree, one) => setField(tree, one, field.name, written));
  }
  return { files: made };
}

/** Puts a new declaration at the end of a file. Without an id, it gets one that is made of its title. */
export function added(files: Files, path: string, form: Form, entry: Entry): Outcome {
  const { declarations, unreachable } = bound(files).casebook;
  const taken = new Set([...declarations.keys(), ...unreachable.map((one) => one.id)]);
  const id = entry.id.trim() === "" ? newId(entry.title, form.kind, taken) : entry.id.trim();
  if (taken.has(id)) return { reason: `“${id}” is declared already` };
  const text = files.get(path) ?? "";
  const draft = { kind: form.kind, id, title: entry.title.trim() === "" ? null : entry.title, fields: [] };
  const made = new Map(files).set(path, applyEdits(text, [addDeclaration({ path, text }, draft)]));
  return changed(made, id, form, { id, title: entry.title, values: {} }, { ...entry, id });
}

/** Takes a declaration out. */
export function removed(files: Files, id: string): Files {
  return withEdits(files, id, (tree, declaration) => [removeDeclaration(tree, declaration)]);
}

function bound(files: Files) {
  return bind([...files].map(([path, text]) => parse(path, text)));
}

function withId(files: Files, id: string, name: string): Outcome {
  const renaming = renameTo(bound(files).casebook, id, name);
  return renaming.type === "refused" ? { reason: renaming.reason } : { files: edited(files, renaming.edits) };
}

function withEdits(
  files: Files,
  id: string,
  editsOf: (tree: Parameters<typeof setField>[0], declaration: Declaration) => readonly TextEdit[],
): Files {
  const { declarations, files: trees } = bound(files).casebook;
  const declaration = declarations.get(id);
  const tree = declaration === undefined ? undefined : trees.get(declaration.path);
  return declaration === undefined || tree === undefined ? files : edited(files, editsOf(tree, declaration));
}

function edited(files: Files, edits: readonly TextEdit[]): Files {
  const made = new Map(files);
  for (const [path, own] of editsByPath(edits)) made.set(path, applyEdits(files.get(path) ?? "", own));
  return made;
}
