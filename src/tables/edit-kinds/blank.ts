import type { EditKind } from "../edit-kind.ts";

/** A blank cell that is to hold a number. */
export const blank: EditKind = {
  name: "blank",
  cost: 3,
  finds: "the cell is blank, but not for want of a number",
  because:
    "nothing is read there, so nothing is contradicted; dearer than a misread digit, because a blank often means none",
  example: { cell: { digits: "", neighbours: [] }, meant: "1937" },
  explains: ({ digits }) => digits === "",
  candidates: null,
};
