/** What windows-1252 has in 0x80 to 0x9F; the control characters stand where it has nothing. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * Decodes bytes, byte-order mark included; throws a TypeError for those the encoding does not have. Mends
 * windows-1252, which Node 20 takes for ISO-8859-1: quotation marks and dashes come out as control characters.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (encoding !== "windows-1252") return text;
  const mended = text.replace(/[\u0080-\u009f]/gu, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
  if (/[\u0080-\u009f]/u.test(mended)) throw new TypeError("a byte that windows-1252 does not have");
  return mended;
}

/** The text of these bytes, which may end within a character; null where the encoding does not have them. */
export function decodePart(bytes: Uint8Array, encoding: string): string | null {
  try {
    if (encoding === "windows-1252") return decodeStrictly(bytes, encoding);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
