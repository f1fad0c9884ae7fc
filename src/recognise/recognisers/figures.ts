import type { Recogniser } from "../recogniser.ts";

/** Finds figures. */
export const figures: Recogniser = {
  name: "figures",
  finds: "figures",
  recognise: () => ({}),
};
