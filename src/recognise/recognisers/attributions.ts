import { readAttributions } from "../attributions/read-attributions.ts";
import type { Recogniser } from "../recogniser.ts";

/** Finds who says what, and gives every figure inside it to its claimant. */
export const attributions: Recogniser = {
  name: "attributions",
  finds: "statements that the text gives to somebody, and whose the figures in them are",
  recognise: readAttributions,
};
