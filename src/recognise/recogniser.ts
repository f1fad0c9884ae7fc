import type { DayNumber } from "../values/date.ts";
import type { Mentions } from "./mention.ts";
import type { Prose } from "./prose.ts";

/** What the user says of the text that the text may not say of itself. */
export interface Circumstances {
  /** The day that "today" means, where the text gives no date of its own. */
  readonly today: DayNumber | null;
}

/** Finds one sort of thing in a prose. Recognisers run in the order of the list; each sees what was found before it. */
export interface Recogniser {
  readonly name: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Never throws. Returns the lists it adds to or replaces. */
  recognise(prose: Prose, found: Mentions, circumstances: Circumstances): Partial<Mentions>;
}
