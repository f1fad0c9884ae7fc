import { differingPlaces } from "../digits.ts";
import type { EditKind } from "../edit-kind.ts";

/** Two neighbouring digits in the wrong order. */
export const swapped: EditKind = {
  name: "swapped",
  cost: 3,
  finds: "two neighbouring digits changed places",
  because: "a slip of whoever types or sets, which scanning does not make; two misread digits would cost more",
  example: { cell: { digits: "73629", neighbours: [] }, meant: "73269" },
  explains: ({ digits }, meant) => {
    const [left = 0, right = 0, ...more] = differingPlaces(digits, meant);
    if (more.length > 0 || right !== left + 1) return false;
    return digits[left] === meant[right] && digits[right] === meant[left];
  },
  candidates: ({ digits }) => exchanges(digits),
};

function* exchanges(digits: string): Iterable<string> {
  for (let place = 0; place + 1 < digits.length; place++) {
    const [left, right] = [digits.charAt(place), digits.charAt(place + 1)];
    if (left !== right) yield digits.slice(0, place) + right + left + digits.slice(place + 2);
  }
}
