import type { Level } from "./diagnostic.ts";

/** What a stretch of printed words is, for whoever colours it: the level it announces, or its place in the frame. */
export type Tone = Level | "strong" | "faint" | "secondary";

/** Colours words for a terminal; how is left to whoever owns the terminal. */
export type Paint = (tone: Tone, words: string) => string;

/** No colours. */
export const plain: Paint = (_tone, words) => words;
