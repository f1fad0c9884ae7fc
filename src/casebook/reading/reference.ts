import type { Span } from "../../text/span.ts";
import type { FieldType, Place, Reader, Written } from "../field.ts";
import { similarId } from "../problems/similar-id.ts";
import { unknownId } from "../problems/unknown-id.ts";
import { wrongKind } from "../problems/wrong-kind.ts";
import { isQuotation, unquoted } from "./quotation.ts";

/** The id of a declaration. One that nothing declares has been told of, and stays. */
export interface Reference extends Place {
  readonly id: string;
}

/** Something that may be declared: an id where it is, and the words in any case. */
export interface Named extends Place {
  readonly text: string;
  /** Null where the words are the id of nothing that is wanted here. */
  readonly id: string | null;
}

const ID = /^[a-z][a-z0-9-]*$/u;

/** A near miss of a shorter word is as likely another word. */
const LEAST_SIMILAR = 5;

/** The id of a declaration of one of these kinds. */
export function reference(...kinds: readonly string[]): FieldType<Reference> {
  return {
    name: "reference",
    form: formOf(kinds),
    splits: true,
    kinds,
    read: ({ span, text }, reader) => readReference(text, span, kinds, reader),
  };
}

/** The id of a declaration of one of these kinds, or words. Words in quotation marks are never an id. */
export function named(...kinds: readonly string[]): FieldType<Named> {
  return {
    name: "named",
    form: `words, or the id of ${listed(kinds)}`,
    splits: true,
    kinds,
    read: (written, reader) => readNamed(written, kinds, reader),
  };
}

/** Reads an id, and says so where nothing or something else is declared by it. */
export function readReference(id: string, span: Span, kinds: readonly string[], reader: Reader): Reference {
  const known = reader.lookUp(id);
  if (known === undefined) reader.report(unknownId, span, id, formOf(kinds), reader.nearest(id, kinds));
  else if (known.kind !== "" && !kinds.includes(known.kind)) {
    const form = formOf(kinds);
    const labels = [
      { path: reader.path, span, text: form },
      { path: known.path, span: known.span, text: `declared as a ${known.kind}` },
    ];
    reader.report(wrongKind, labels, id, known.kind, form);
  }
  return { path: reader.path, span, id };
}

/** Reads words that may be an id. */
function readNamed({ span, text }: Written, kinds: readonly string[], reader: Reader): Named {
  const { path } = reader;
  if (isQuotation(text)) return { path, span, text: unquoted(text), id: null };
  const known = reader.lookUp(text);
  if (known !== undefined && kinds.includes(known.kind)) return { path, span, text, id: text };
  if (known === undefined && text.length >= LEAST_SIMILAR && ID.test(text)) {
    const near = reader.nearest(text, kinds);
    if (near !== undefined) reader.report(similarId, span, text, near);
  }
  return { path, span, text, id: null };
}

function formOf(kinds: readonly string[]): string {
  return `the id of ${listed(kinds)}`;
}

/** "a person or a group". */
export function listed(kinds: readonly string[]): string {
  const each = kinds.map((kind) => `${/^[aeio]/u.test(kind) ? "an" : "a"} ${kind}`);
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(", ")} or ${each.at(-1)}`;
}
