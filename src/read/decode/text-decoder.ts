import { constants, isAscii, isUtf8, transcode } from "node:buffer";

/** What windows-1252 has in 0x80 to 0x9F; the control characters stand where it has nothing. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * Decodes bytes, byte-order mark included; throws a TypeError for those the encoding does not have. Mends
 * windows-1252, which Node 20 takes for ISO-8859-1: quotation marks and dashes come out as control characters.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8" && bytes.length <= constants.MAX_STRING_LENGTH && isUtf8(bytes)) return decodeUtf8(bytes);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (encoding !== "windows-1252") return text;
  const mended = text.replace(/[\u0080-\u009f]/gu, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
  if (/[\u0080-\u009f]/u.test(mended)) throw new TypeError("a byte that windows-1252 does not have");
  return mended;
}

/** The text of good UTF-8. `TextDecoder` takes thirty times as long for any text that is not all ASCII. */
function decodeUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
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
