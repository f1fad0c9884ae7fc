import type { Recogniser } from "../recogniser.ts";

/** Finds names. */
export const names: Recogniser = {
  name: "names",
  finds: "names",
  recognise: () => ({}),
};
