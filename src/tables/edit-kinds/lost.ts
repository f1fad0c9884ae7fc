import { withoutRun } from "../digits.ts";
import type { EditKind } from "../edit-kind.ts";

/** A digit left out. */
export const lost: EditKind = {
  name: "lost",
  cost: 3,
  finds: "a digit was left out",
  because:
    "it happens, but it changes the length of a number, which shows in a column, so it is seen more often than a misread digit",
  example: { cell: { digits: "2728", neighbours: [] }, meant: "22728" },
  explains: ({ digits }, meant) =>
    digits !== "" && meant.length === digits.length + 1 && [...withoutRun(meant, 1)].includes(digits),
  candidates: ({ digits }) => insertions(digits),
};

function* insertions(digits: string): Iterable<string> {
  if (digits === "") return;
  for (let place = 0; place <= digits.length; place++) {
    for (const digit of "0123456789") yield digits.slice(0, place) + digit + digits.slice(place);
  }
}
