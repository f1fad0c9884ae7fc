import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";
import { Vocabulary } from "./vocabulary.ts";

/** More words than the first table of slots holds, so that it has been widened. */
const words = Array.from(
  { length: 3000 },
  (_, i) => `w${i.toString(36).replace(/\d/gu, (digit) => "ghijklmnop"[+digit] ?? "")}`,
);

test("knows every word by its letters, in any case, as it does by its spelling", () => {
  const vocabulary = new Vocabulary();
  for (const word of [...words, "don't", "état", "stalin"]) vocabulary.learn(word);
  for (const word of [...words, "don't", "état", "stalin", "unknown", "wx", "kelvin"]) {
    const id = vocabulary.idOf(word);
    expect(tokenise(word, vocabulary).word(0)).toBe(id);
    expect(tokenise(word.toUpperCase(), vocabulary).word(0)).toBe(id);
  }
  expect(tokenise("don\u2019t", vocabulary).word(0)).toBe(vocabulary.idOf("don't"));
  expect(tokenise("\u212aelvin", vocabulary).word(0)).toBe(vocabulary.idOf("kelvin"));
});
