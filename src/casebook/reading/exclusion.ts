import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badExclusion } from "../problems/bad-exclusion.ts";
import { readReference } from "./reference.ts";

/** What a policy leaves out: by a criterion, and the value that it has. */
export interface Exclusion extends Place {
  readonly criterion: string;
  /** An id, or a word that the field of the criterion takes. */
  readonly value: string;
}

/** The criteria, and the kinds of the ids they take; null where they take words. */
const criteria: Readonly<Record<string, readonly string[] | null>> = {
  source: ["source", "document"],
  by: ["person", "group", "source", "document"],
  via: ["person", "group", "source", "document"],
  claim: ["claim", "testimony"],
  duress: null,
  stance: null,
  reliability: null,
  kind: null,
};

/** What can be excluded by. */
export const criterionNames: readonly string[] = Object.keys(criteria);

/** The kinds of the ids that a criterion takes; null where it takes words. */
export function criterionKinds(criterion: string): readonly string[] | null {
  return Object.hasOwn(criteria, criterion) ? (criteria[criterion] ?? null) : null;
}

/** `criterion: value`. */
export const exclusion: FieldType<Exclusion> = { name: "exclusion", form: "what to exclude: duress: custody", read };

function read({ span, text }: Written, reader: Reader): Exclusion | null {
  const { criterion = "", value = "" } = /^(?<criterion>[a-z-]+):\s*(?<value>\S.*)$/u.exec(text)?.groups ?? {};
  if (value === "" || !Object.hasOwn(criteria, criterion)) {
    reader.report(badExclusion, span, text, criterionNames);
    return null;
  }
  const kinds = criterionKinds(criterion);
  const place = { start: span.end - value.length, end: span.end };
  if (kinds !== null) readReference(value, place, kinds, reader);
  return { path: reader.path, span, criterion, value };
}
