/** Control characters, line separators, and marks that turn the direction of the text around them. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const lone = /\p{Surrogate}/gu;

/**
 * Words of a source made safe to print on one line. What could steer a terminal or reorder what it shows becomes a
 * visible sign; white space becomes a space.
 */
export function printable(words: string): string {
  return words.replace(unsafe, signFor).replace(lone, "\ufffd");
}

function signFor(character: string): string {
  const code = character.charCodeAt(0);
  if ((code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
