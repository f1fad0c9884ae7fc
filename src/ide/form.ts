import type { Casebook, Declaration } from "../casebook/casebook.ts";
import type { Field, FieldType } from "../casebook/field.ts";
import type { Kind } from "../casebook/kind.ts";
import { kindNamed } from "./lines.ts";
import { presentFields } from "./present-fields.ts";

/** How a value of a field is put in. */
export type Input =
  | { readonly type: "choice"; readonly options: readonly string[] }
  /** The id of a declaration of one of these kinds; where `words` are taken too, anything else is words. */
  | { readonly type: "reference"; readonly kinds: readonly string[]; readonly words: boolean }
  | { readonly type: "citation"; readonly kinds: readonly string[] }
  /** Words; where it `splits`, commas would part them. */
  | { readonly type: "text"; readonly splits: boolean }
  | { readonly type: "date" | "relation" | "file" | "duration" }
  /** Written as the language has it: `form` says how. `kinds` are those whose ids stand in it. */
  | { readonly type: "written"; readonly form: string; readonly kinds: readonly string[] };

/** A field of a form. */
export interface FormField {
  readonly name: string;
  /** What it is for. */
  readonly says: string;
  readonly example: string;
  readonly repeatable: boolean;
  /** Whether a declaration of the kind is nothing without it. */
  readonly required: boolean;
  readonly input: Input;
  /** As they are written now; free text has line ends in it. */
  readonly values: readonly string[];
}

/** What a form for a declaration shows. */
export interface Form {
  readonly kind: string;
  readonly says: string;
  readonly fields: readonly FormField[];
}

/** A form for a new declaration of a kind; null where there is no such kind. */
export function formOf(name: string): Form | null {
  const kind = kindNamed(name);
  return kind === undefined ? null : formWith(kind, new Map());
}

/** A form for a declaration, with what it has. */
export function formOfDeclaration(declaration: Declaration, { files }: Casebook): Form | null {
  const kind = kindNamed(declaration.kind);
  const tree = files.get(declaration.path);
  if (kind === undefined || tree === undefined) return null;
  return formWith(kind, new Map(presentFields(tree, declaration).map(({ name, values }) => [name, values])));
}

function formWith({ name, says, fields, needs }: Kind, values: ReadonlyMap<string, readonly string[]>): Form {
  const required = (field: string) => needs.length > 0 && needs.every((names) => names.includes(field));
  return {
    kind: name,
    says,
    fields: Object.entries<Field>(fields).map(([field, { type, says: purpose, example, repeatable }]) => ({
      name: field,
      says: purpose,
      example,
      repeatable,
      required: required(field),
      input: inputOf(type),
      values: values.get(field) ?? [],
    })),
  };
}

function inputOf({ name, form, kinds = [], choices = [] }: FieldType<unknown>): Input {
  switch (name) {
    case "choice":
      return { type: "choice", options: choices };
    case "reference":
    case "named":
      return { type: "reference", kinds, words: name === "named" };
    case "citation":
      return { type: "citation", kinds };
    case "saying":
      return { type: "relation" };
    case "words":
    case "text":
      return { type: "text", splits: name === "words" };
    case "date":
    case "file":
    case "duration":
      return { type: name };
    default:
      return { type: "written", form, kinds };
  }
}
