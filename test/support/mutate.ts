import type { Random } from "./random.ts";

/** Words and signs that recognisers look for, and characters that trip programs up. */
const insertions: readonly string[] = [
  ..."0123456789.,;:%£$€-–—/()[]<>&#\"'“”‘’\n\r\t \u00a0\u0000\ufeff\u2028\u0301\u202e٣½²Ⅻ",
  "\r\n\r\n",
  "\ud83d\ude00",
  "\ud800",
  "million ",
  "half of ",
  "between ",
  "about ",
  "1,000,000,000,000,000,000,000,000",
  "1e999",
  "00",
  "29 February 1900",
  "31 June 1812",
  "in 99999",
  "B.C. ",
  "the next day ",
  "according to ",
  "“He said ",
  "&#x110000;",
  "&nbsp;",
  "<table><td>",
  "<!--",
  "</p>",
  "```\n",
  "> ",
  "- ",
  "# ",
];

type Edit = (text: string, at: number, random: Random) => string;

const edits: readonly Edit[] = [
  (text, at, random) => text.slice(0, at) + text.slice(at + random.below(60)),
  (text, at, random) => text.slice(0, at) + (insertions[random.below(insertions.length)] ?? "") + text.slice(at),
  (text, at, random) => text.slice(0, at) + text.slice(random.below(text.length)),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\d/u, "9"),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\s+/u, ""),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[a-z]+/u, (word) => word.toUpperCase()),
  (text, at, random) =>
    text.slice(0, at) + text.slice(at, at + random.below(30)).repeat(random.below(20)) + text.slice(at),
  (text, at) => text.slice(0, at),
];

/** A text after a few random edits, as bytes, some of which may be broken, too. */
export function mutate(text: string, random: Random): Uint8Array {
  let mutated = text;
  for (let n = 1 + random.below(8); n > 0; n -= 1) {
    const edit = edits[random.below(edits.length)];
    mutated = edit?.(mutated, random.below(mutated.length + 1), random) ?? mutated;
  }
  const bytes = new TextEncoder().encode(mutated);
  if (random.below(8) === 0) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
