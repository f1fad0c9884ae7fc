import type { EditKind } from "../edit-kind.ts";

/** Any other number. */
export const other: EditKind = {
  name: "other",
  cost: 5,
  finds: "the number is another altogether",
  because:
    "it explains anything, so it has to cost more than whatever explains something, and more than two misread digits",
  example: { cell: { digits: "1366", neighbours: [] }, meant: "20485" },
  explains: ({ digits }, meant) => meant !== digits,
  candidates: null,
};
