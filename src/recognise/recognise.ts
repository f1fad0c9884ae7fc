import type { Mentions } from "./mention.ts";
import type { Prose } from "./prose.ts";
import type { Circumstances } from "./recogniser.ts";
import { recognisers } from "./recognisers/index.ts";

/** Runs every recogniser over a prose, each on what the ones before it found. */
export function recognise(prose: Prose, circumstances: Circumstances): Mentions {
  let found: Mentions = {
    dates: [],
    figures: [],
    names: [],
    attributions: [],
    occasion: { delivered: null, published: null },
  };
  for (const recogniser of recognisers) {
    found = Object.assign({}, found, recogniser.recognise(prose, found, circumstances));
  }
  return found;
}
