import type { Recogniser } from "../recogniser.ts";

/** Finds dates. */
export const dates: Recogniser = {
  name: "dates",
  finds: "dates",
  recognise: () => ({}),
};
