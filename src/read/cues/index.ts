import { type Cues, compileCues } from "../cues.ts";
import { english } from "./en.ts";

/** The languages whose documents' parts can be told by their words. */
export const cues: readonly Cues[] = [english].map(compileCues);
