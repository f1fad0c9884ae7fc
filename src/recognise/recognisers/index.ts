import type { Recogniser } from "../recogniser.ts";
import { attributions } from "./attributions.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";
import { names } from "./names.ts";

/** Every recogniser, in the order they run: figures leave out what is a date, attributions name their claimants. */
export const recognisers: readonly Recogniser[] = [dates, figures, names, attributions];
