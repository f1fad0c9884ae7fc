import { differingPlaces, withOtherDigit } from "../digits.ts";
import type { EditKind } from "../edit-kind.ts";

/** One digit taken for another. */
export const misread: EditKind = {
  name: "misread",
  cost: 2,
  finds: "one digit was taken for another",
  because:
    "it is what happens most often, in copying by hand, in setting type and in scanning alike; all other costs are measured by it",
  example: { cell: { digits: "8011", neighbours: [] }, meant: "8081" },
  explains: ({ digits }, meant) => differingPlaces(digits, meant).length === 1,
  candidates: ({ digits }) => withOtherDigit(digits, () => "0123456789"),
};
