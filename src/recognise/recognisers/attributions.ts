import type { Recogniser } from "../recogniser.ts";

/** Finds attributions. */
export const attributions: Recogniser = {
  name: "attributions",
  finds: "attributions",
  recognise: () => ({}),
};
