import { nearestWord } from "./nearest.ts";

/** "did you mean X?" where a known word is near enough for a slip of the hand; undefined where none is. */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  const near = nearestWord(written, known);
  return near === undefined ? undefined : `did you mean ${near}?`;
}
