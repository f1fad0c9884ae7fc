import { TokenKind, type Tokens } from "../tokens.ts";
import type { DigitNumber } from "./digits.ts";
import { type Reader, wordAt } from "./numeral-reader.ts";

/** A half or a like fraction written after the digits: "1½", "2 1/2". */
export function mixedFraction(reader: Reader, digits: DigitNumber): { value: number; end: number } | null {
  const { tokens, limit } = reader;
  if (digits.decimals > 0 || digits.plainFour) return null;
  const vulgar = wordAt(reader, digits.end);
  if (vulgar?.type === "vulgar") return { value: vulgar.value, end: digits.end + 1 };
  const slash = digits.end + 1;
  if (slash + 1 >= limit || !tokens.is(slash, "/") || !tokens.touches(slash) || !tokens.touches(slash + 1)) return null;
  if (tokens.start(digits.end) !== tokens.end(digits.end - 1) + 1) return null;
  const above = oneDigit(tokens, digits.end);
  const below = oneDigit(tokens, slash + 1);
  if (above === null || below === null || above >= below || tokens.is(slash + 2, "/")) return null;
  return { value: above / below, end: slash + 2 };
}

function oneDigit(tokens: Tokens, i: number): number | null {
  return tokens.kind(i) === TokenKind.digits && tokens.end(i) - tokens.start(i) === 1 ? Number(tokens.at(i)) : null;
}

/** "1,2 million": a comma with one or two digits after it can only be a decimal one where a magnitude word follows. */
export function decimalComma(
  reader: Reader,
  digits: DigitNumber,
): { value: number; decimals: number; end: number } | null {
  const { tokens } = reader;
  const at = digits.end;
  if (digits.decimals > 0 || !tokens.is(at, ",") || !tokens.touches(at) || !tokens.touches(at + 1)) return null;
  if (tokens.kind(at + 1) !== TokenKind.digits || tokens.end(at + 1) - tokens.start(at + 1) > 2) return null;
  const scale = wordAt(reader, at + 2);
  if (scale?.type !== "scale" || scale.value < 1000 || scale.plural === true) return null;
  const decimals = tokens.at(at + 1);
  return { value: Number(`${digits.value}.${decimals}`), decimals: decimals.length, end: at + 2 };
}
