import type { EditKind } from "../edit-kind.ts";
import { added } from "./added.ts";
import { blank } from "./blank.ts";
import { confusion } from "./confusion.ts";
import { group } from "./group.ts";
import { lost } from "./lost.ts";
import { misread } from "./misread.ts";
import { neighbour } from "./neighbour.ts";
import { other } from "./other.ts";
import { swapped } from "./swapped.ts";

/** All kinds of edits, cheapest first. Of several that explain the same number the first is told. */
export const editKinds: readonly EditKind[] = [
  confusion,
  misread,
  blank,
  swapped,
  lost,
  added,
  neighbour,
  group,
  other,
];
