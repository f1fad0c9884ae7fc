import { decoderLabel } from "./declared.ts";
import { readsAsProse } from "./plausibility.ts";
import { decodePart } from "./text-decoder.ts";

/** Bytes that detection looks at. */
const SAMPLE = 65_536;

/** How many guesses of the detector are tried before giving up. */
const GUESSES = 4;

/** The encoding of bytes that are neither UTF-8 nor UTF-16, as a TextDecoder label; null where none reads as prose. */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const sample = sampleOf(bytes);
  const { chardet } = await import("jschardet");
  const guesses = chardet.detectAll(sample, { ignoreThreshold: true }).slice(0, GUESSES);
  for (const { encoding } of guesses) {
    const label = encoding === null ? null : decoderLabel(encoding);
    if (label === null || label.startsWith("utf-")) continue;
    const text = decodePart(sample, label);
    if (text !== null && !/[\u0080-\u009f]/u.test(text) && readsAsProse(text)) return label;
  }
  return null;
}

/** The stretch of bytes around the first one beyond ASCII: a long English text may have its only accent late. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - 1024, bytes.length - SAMPLE));
  return bytes.subarray(start, start + SAMPLE);
}
