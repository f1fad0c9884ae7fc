import type { Span } from "../text/span.ts";
import type { Field, Place } from "./field.ts";

/** The fields of a kind by name. */
export type FieldTable = Readonly<Record<string, Field>>;

/** A kind of declaration. Its name is the word that opens one and the name of its file. */
export interface Kind<N extends string = string, F extends FieldTable = FieldTable> {
  readonly name: N;
  /** What it is for, as a noun phrase. */
  readonly says: string;
  readonly fields: F;
  /** The fields it cannot do without: all of one of these lists. */
  readonly needs: readonly (readonly string[])[];
  /** A casebook that declares one, and what that one refers to. Documentation and test in one. */
  readonly example: string;
}

/** The values of a declaration's fields: a list where a field may be repeated, else one or null. */
export type Fields<F extends FieldTable> = {
  readonly [K in keyof F]: F[K] extends Field<infer V, infer R> ? (R extends true ? readonly V[] : V | null) : never;
};

/** A declaration of a kind, bound: its fields are read and what they refer to is known. `span` is the whole block. */
export type Declared<K> =
  K extends Kind<infer N, infer F>
    ? Place & {
        readonly kind: N;
        readonly id: string;
        readonly idSpan: Span;
        /** The first line, without its comment. */
        readonly headSpan: Span;
        /** Without its quotation marks. */
        readonly title: string | null;
        readonly fields: Fields<F>;
      }
    : never;

/** Defines a kind; what it needs must be fields it has. */
export function kind<const N extends string, F extends FieldTable>(
  definition: Omit<Kind<N, F>, "needs"> & { readonly needs: readonly (readonly (keyof F & string)[])[] },
): Kind<N, F> {
  return definition;
}
