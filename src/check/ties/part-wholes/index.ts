import type { PartWholeConstruction } from "../part-whole.ts";
import { apposed } from "./apposed.ts";
import { clauses } from "./clauses.ts";
import { disposed } from "./disposed.ts";
import { knownAndNot } from "./known-and-not.ts";
import { leading } from "./leading.ts";
import { list } from "./list.ts";
import { ofThose } from "./of-those.ts";
import { partOf } from "./part-of.ts";
import { parted } from "./parted.ts";
import { partitive } from "./partitive.ts";
import { restOfEarlier } from "./rest-of-earlier.ts";
import { someOfThem } from "./some-of-them.ts";
import { theOthers } from "./the-others.ts";
import { total } from "./total.ts";

/** Every construction that makes figures parts of another. */
export const partWholeConstructions: readonly PartWholeConstruction[] = [
  list,
  total,
  partOf,
  leading,
  apposed,
  parted,
  partitive,
  ofThose,
  someOfThem,
  theOthers,
  restOfEarlier,
  clauses,
  disposed,
  knownAndNot,
];
