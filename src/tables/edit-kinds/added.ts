import { withoutRun } from "../digits.ts";
import type { EditKind } from "../edit-kind.ts";

/** A digit too many: one doubled, or a mark or a ruled line read as a digit. */
export const added: EditKind = {
  name: "added",
  cost: 3,
  finds: "a digit was doubled, or something else was read as one",
  because: "the reverse of a digit left out, and as easily seen",
  example: { cell: { digits: "22728", neighbours: [] }, meant: "2728" },
  explains: ({ digits }, meant) => meant.length === digits.length - 1 && [...withoutRun(digits, 1)].includes(meant),
  candidates: ({ digits }) => (digits.length > 1 ? withoutRun(digits, 1) : []),
};
