/** Bytes looked at. */
const SAMPLE = 8192;

/** Share of code units below U+0100: spaces and full stops alone reach it in any alphabet. */
const LEAST_LOW = 0.03;

/** Share of code units that one alphabet and the marks below U+0100 make up. */
const LEAST_UNIFORM = 0.85;

/**
 * Tells UTF-16 without a byte-order mark: the high bytes of the code units are few and alike, zero for spaces and marks
 * and one more value for the letters of an alphabet. Null where it is not UTF-16.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4) return null;
  const little = uniformity(bytes, 1);
  const big = uniformity(bytes, 0);
  if (Math.max(little, big) < LEAST_UNIFORM || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** The share of code units below U+0100 and of one alphabet, when high bytes stand at this side of the pairs. */
function uniformity(bytes: Uint8Array, side: 0 | 1): number {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const counts = new Int32Array(256);
  let marks = 0;
  for (let at = 0; at < length; at += 2) {
    const high = bytes[at + side] ?? 0;
    const low = bytes[at + 1 - side] ?? 0;
    if (high === 0 && (low < 9 || (low > 13 && low < 32))) return 0;
    counts[high] = (counts[high] ?? 0) + 1;
    if (high === 0) marks += 1;
  }
  const units = length / 2;
  const letters = counts.reduce((most, count, high) => (high === 0 ? most : Math.max(most, count)), 0);
  return marks < units * LEAST_LOW ? 0 : (marks + letters) / units;
}
