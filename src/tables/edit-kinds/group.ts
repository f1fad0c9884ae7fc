import type { EditKind } from "../edit-kind.ts";

/** A group of three digits left out, or what stood before the first digits that are left. */
export const group: EditKind = {
  name: "group",
  cost: 4,
  finds: "a group of digits was left out",
  because:
    "groups set apart by spaces or broken at the edge of a page are lost as a whole; it is rare, and explains some thousand numbers",
  example: { cell: { digits: "0665", neighbours: [] }, meant: "790665" },
  explains: ({ digits }, meant) => {
    const length = meant.length - digits.length;
    if (digits === "" || length < 2 || length > 3) return false;
    return places(digits, length).some((place) => meant.slice(0, place) + meant.slice(place + length) === digits);
  },
  candidates: null,
};

/** Where a run can have stood: two digits only before all others, three also where the groups of thousands part. */
function places(digits: string, length: number): readonly number[] {
  const inner = [...digits].map((_, place) => place + 1).filter((place) => (digits.length - place) % 3 === 0);
  return length === 3 ? [0, ...inner] : [0];
}
