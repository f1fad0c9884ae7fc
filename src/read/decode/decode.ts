import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { refusal } from "../refusal.ts";
import { declaredEncoding } from "./declared.ts";
import { detectEncoding } from "./detect.ts";
import { signatureOf } from "./signatures.ts";
import { decodePart, decodeStrictly } from "./text-decoder.ts";
import { surveyUtf8 } from "./utf-8.ts";
import { detectUtf16 } from "./utf-16.ts";

/** A decoded file: its text, byte-order mark included, and the IANA name of its encoding in lower case. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Decodes a file, or says which bytes stand in the way. Nothing is ever replaced silently. */
export async function decode(bytes: Uint8Array, path: string): Promise<Decoded | Diagnostic> {
  const marked = byteOrderMark(bytes);
  if (marked === "utf-32") return refusal("unknown-encoding", `${path} is in UTF-32, which is not read`, resave);
  if (marked !== null) return decodeAs(bytes, marked, path);
  const signature = signatureOf(bytes);
  if (signature !== null) {
    return refusal("binary-file", `${path} is ${signature.name}, not a text`, signature.help);
  }
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16, path);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refusal("binary-file", `${path} is not a text: byte ${zero} is a zero`, giveText);
  return decodeBytes(bytes, path);
}

async function decodeBytes(bytes: Uint8Array, path: string): Promise<Decoded | Diagnostic> {
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8", path);
  const { firstInvalid, invalid, multibyte } = surveyUtf8(bytes);
  if (multibyte > invalid * 2) return invalidBytes(bytes, "utf-8", firstInvalid, path);
  const declared = declaredEncoding(bytes);
  const encoding = declared === null || declared.startsWith("utf-") ? await detectEncoding(bytes) : declared;
  if (encoding === null) return invalidBytes(bytes, "utf-8", firstInvalid, path);
  return decodeAs(bytes, encoding, path);
}

const resave = "save it as UTF-8";
const giveText = "give plain text, Markdown or HTML";

function decodeAs(bytes: Uint8Array, encoding: string, path: string): Decoded | Diagnostic {
  try {
    return { text: decodeStrictly(bytes, encoding), encoding };
  } catch (error) {
    if (!(error instanceof TypeError) || isTooLong(error)) {
      return refusal("file-too-large", `${path} is longer than one text can be`, "split it and give the parts");
    }
    return invalidBytes(bytes, encoding, firstUndecodable(bytes, encoding), path);
  }
}

function isTooLong(error: TypeError): boolean {
  return "code" in error && error.code === "ERR_STRING_TOO_LONG";
}

/** Where decoding first fails, found by halving: a prefix that ends within a character does not count as failing. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePart(bytes.subarray(0, middle), encoding) !== null) good = middle;
    else bad = middle;
  }
  return good;
}

function invalidBytes(bytes: Uint8Array, encoding: string, at: number, path: string): Diagnostic {
  const found = bytes.subarray(at, at + 4);
  const shown = Array.from(found, (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(" ");
  const message = `${path} has bytes that are not ${encoding.toUpperCase()} at byte ${at}: ${shown}`;
  return refusal("invalid-bytes", message, `save it as UTF-8, after mending what stands at byte ${at}`);
}

function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32" : null;
}
