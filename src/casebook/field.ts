import type { Label } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/span.ts";
import type { Problem } from "./problem.ts";

/** Where something stands in a casebook. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** A value as it is written, before it is read. */
export interface Written {
  readonly span: Span;
  /** One line without its comment; of free text all lines, without their common indentation. */
  readonly text: string;
  /** Whether it is free text, which means nothing but its words. */
  readonly isText: boolean;
}

/** What is known of an id before its fields are read. */
export interface Known extends Place {
  readonly id: string;
  /** Empty where its kind is not one of those there are. */
  readonly kind: string;
  /** What a quantity or a table counts, as written; null where that is not said. */
  readonly counts: string | null;
  /** Its number among the declarations of its file. */
  readonly nth: number;
}

/** What a value is read with: the casebook around it, and somewhere to say what is wrong. */
export interface Reader {
  readonly path: string;
  lookUp(id: string): Known | undefined;
  /** The id most like a word, of those whose kind is wanted; undefined where none is near. */
  nearest(word: string, kinds: readonly string[]): string | undefined;
  report<Words extends readonly unknown[]>(
    problem: Problem<Words>,
    where: Span | readonly Label[],
    ...words: Words
  ): void;
}

/** How a value of a field is read. */
export interface FieldType<V> {
  readonly name: string;
  /** What is expected, as a noun phrase: "a date", "the id of a person". */
  readonly form: string;
  /** Whether a comma outside quotation marks separates two values. */
  readonly splits?: true;
  /** Whether `>` and deeper lines may give it. */
  readonly takesText?: true;
  /** The kinds whose ids it takes. */
  readonly kinds?: readonly string[];
  /** The words it takes. */
  readonly choices?: readonly string[];
  /** Null where the value cannot be read; then it has said why. */
  read(written: Written, reader: Reader): V | null;
}

/** A field of a kind: drives reading, checking, documentation and completion. */
export interface Field<V = unknown, R extends boolean = boolean> {
  readonly type: FieldType<V>;
  readonly repeatable: R;
  /** What it is for, in one sentence without a full stop. */
  readonly says: string;
  /** A value of it. */
  readonly example: string;
  /** How many values there must be, where it is a set number. */
  readonly count?: number;
  /** Whether its values do not overlap, so that none may be named twice. */
  readonly disjoint?: true;
}

/** A field that has one value. */
export function one<V>(type: FieldType<V>, says: string, example: string): Field<V, false> {
  return { type, repeatable: false, says, example };
}

/** A field that may be repeated or hold a list. */
export function many<V>(type: FieldType<V>, says: string, example: string): Field<V, true> {
  return { type, repeatable: true, says, example };
}

/** A field whose values are parts that do not overlap. */
export function disjoint<V>(type: FieldType<V>, says: string, example: string): Field<V, true> {
  return { ...many(type, says, example), disjoint: true };
}

/** A field that has two values. */
export function two<V>(type: FieldType<V>, says: string, example: string): Field<V, true> {
  return { ...many(type, says, example), count: 2 };
}
