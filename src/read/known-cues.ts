import { cueTables } from "./cues/index.ts";
import { type Cues, compileCues } from "./cues.ts";

/** The cues of every language that has them: a page in one language may stand on a site in another. */
export const cues: readonly Cues[] = cueTables.map(compileCues);
