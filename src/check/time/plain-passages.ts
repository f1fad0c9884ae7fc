import type { Passage } from "../passage.ts";

/** A sentence longer than this, in tokens, is a table or a list run together, where nearness ties nothing. */
const LONGEST = 600;

/** The passages that can be read as sentences. The rest are left alone, so that no text takes more than its length. */
export function plainPassages(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ sentence }) => sentence.end - sentence.first <= LONGEST);
}
