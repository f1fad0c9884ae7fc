import type { Reading } from "../../examine.ts";

/** Bytes of UTF-8 beyond which a browser takes too long to lay the page out. */
const LIMIT = 5_000_000;

/** Why a reading is too long for an edition, and what to take instead; null where it is not. */
export function editionRefusal({ document }: Pick<Reading, "document">): string | null {
  const bytes = new TextEncoder().encode(document.source.text).length;
  if (bytes <= LIMIT) return null;
  const size = (bytes / 1e6).toFixed(1);
  return `the reading edition takes texts of up to ${LIMIT / 1e6} MB, and this one has ${size} MB; json, csv, pretty and short take it`;
}
