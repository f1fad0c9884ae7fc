import type { EditKind } from "../edit-kind.ts";

/** A value that belongs beside where it stands: two exchanged, or a row or column shifted. */
export const neighbour: EditKind = {
  name: "neighbour",
  cost: 3,
  finds: "the value stands in a neighbouring cell",
  because:
    "the eye slips to the next line or column; only a few numbers stand beside a cell, so it is seldom by chance that one of them fits",
  example: { cell: { digits: "1366", neighbours: ["429311", "6914"] }, meant: "6914" },
  explains: ({ digits, neighbours }, meant) => meant !== digits && neighbours.includes(meant),
  candidates: ({ digits, neighbours }) => neighbours.filter((other) => other !== digits),
};
