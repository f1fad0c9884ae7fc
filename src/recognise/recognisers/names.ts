import { readNames } from "../names/read-names.ts";
import type { Recogniser } from "../recogniser.ts";

/** Finds persons, groups, places, events and works, and gathers the variants of each name. */
export const names: Recogniser = {
  name: "names",
  finds: "persons, groups, places, events and works by name",
  recognise: (prose, found) => ({ names: readNames(prose, found) }),
};
