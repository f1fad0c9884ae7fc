import { type CaseDate, parseCaseDate } from "../case-date.ts";
import type { FieldType, Place, Reader, Written } from "../field.ts";
import { unquoted } from "./quotation.ts";
import { listed, readReference } from "./reference.ts";

/** Where somebody belonged, was or served, and when. */
export interface Tenure extends Place {
  readonly text: string;
  /** The group or the place; null for an office, which is words. */
  readonly id: string | null;
  readonly when: CaseDate | null;
}

/** `group from/to`, `place from/to`; without kinds, words and from/to. */
export function tenure(...kinds: readonly string[]): FieldType<Tenure> {
  const what = kinds.length === 0 ? "words" : `the id of ${listed(kinds)}`;
  return {
    name: "tenure",
    form: `${what}, and from/to`,
    kinds,
    read: (written, reader) => read(written, kinds, reader),
  };
}

function read({ span, text }: Written, kinds: readonly string[], reader: Reader): Tenure {
  const at = text.search(/\S+$/u);
  const when = at > 0 ? parseCaseDate(text.slice(at)) : null;
  const what = when === null ? text : text.slice(0, at).trimEnd();
  const whole = { path: reader.path, span, text: unquoted(what), when };
  if (kinds.length === 0) return { ...whole, id: null };
  const { id } = readReference(what, { start: span.start, end: span.start + what.length }, kinds, reader);
  return { ...whole, id };
}
