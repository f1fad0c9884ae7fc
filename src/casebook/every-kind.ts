import { many } from "./field.ts";
import { text } from "./reading/text.ts";

/** The fields that every kind has. */
export const everyKind = {
  note: many(
    text,
    "what else there is to say; it is kept and never examined",
    "to be compared with the second edition",
  ),
};
