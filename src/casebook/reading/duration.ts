import type { FieldType, Place, Reader, Written } from "../field.ts";
import { badDuration } from "../problems/bad-duration.ts";
import { readDuration } from "../relation/read-relation.ts";
import type { DurationLiteral } from "../relation.ts";

/** A length of time. */
export interface Length extends Place {
  readonly length: DurationLiteral;
}

/** A number and a unit, with a hedge or without: `about 3 years`. */
export const duration: FieldType<Length> = { name: "duration", form: "a length of time", read };

function read({ span, text }: Written, reader: Reader): Length | null {
  const length = readDuration(text, span.start, reader);
  if (length !== null) return { path: reader.path, span, length };
  reader.report(badDuration, span, text);
  return null;
}
