import { differingPlaces, withOtherDigit } from "../digits.ts";
import type { EditKind } from "../edit-kind.ts";

/** By digit, the digits it is taken for in print and in handwriting. */
const ALIKE: Readonly<Record<string, string>> = {
  "0": "689",
  "1": "47",
  "2": "7",
  "3": "589",
  "4": "19",
  "5": "36",
  "6": "058",
  "7": "129",
  "8": "0369",
  "9": "03478",
};

/** One digit taken for another that looks like it. */
export const confusion: EditKind = {
  name: "confusion",
  cost: 2,
  finds: "one digit was taken for another that looks like it",
  because:
    "which digits look alike depends on the hand and the type, so it costs what any misread digit does, lest a repair be called unique for a likeness; of several repairs it is told first",
  example: { cell: { digits: "16342", neighbours: [] }, meant: "16842" },
  explains: ({ digits }, meant) => {
    const [place, ...more] = differingPlaces(digits, meant);
    return place !== undefined && more.length === 0 && alike(digits.charAt(place)).includes(meant.charAt(place));
  },
  candidates: ({ digits }) => withOtherDigit(digits, alike),
};

function alike(digit: string): string {
  return ALIKE[digit] ?? "";
}
