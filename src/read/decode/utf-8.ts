/** How the bytes of a file stand as UTF-8. */
export interface Utf8Survey {
  /** Where the first byte stands that no UTF-8 has there; the length of good UTF-8. */
  readonly firstInvalid: number;
  readonly invalid: number;
  /** Good sequences of two to four bytes. */
  readonly multibyte: number;
}

/** Surveys bytes as UTF-8 (RFC 3629) in one pass. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let firstInvalid = bytes.length;
  let invalid = 0;
  let multibyte = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      firstInvalid = Math.min(firstInvalid, at);
      invalid += 1;
      at += 1;
    } else {
      multibyte += 1;
      at += length;
    }
  }
  return { firstInvalid, invalid, multibyte };
}

/** The length of the good multibyte sequence at `at`; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !isTrail(second)) return 0;
  if (lead < 0xe0) return 2;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  if (!isTrail(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return 3;
  return isTrail(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
