import fc from "fast-check";
import { expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

/** Fragments that begin, break or end names and attributions; any order of them is a text. */
const fragments = [
  "Ivan Petrov",
  "Dr.",
  "N. S.",
  "the",
  "The",
  "of",
  "and",
  "said",
  "told",
  "that",
  "according to",
  "was put at",
  "by",
  "police",
  "report",
  "he",
  "They",
  "it is said that",
  "40",
  "3,000",
  "per cent",
  ",",
  ".",
  ";",
  ":",
  "\u201c",
  "\u201d",
  '"',
  "'",
  "\u2019s",
  "(",
  ")",
  "[1]",
  "\u2014",
  "\n\n",
  "\n",
  "NKVD",
  "POUM",
  "Soviet",
  "World War II",
  "de",
  "al-",
  "-",
  "O\u2019Brien",
  "view",
  "in",
  "own",
  "estimate",
  "who",
  "which",
  "if",
  "would",
  "will",
  "not",
  "to",
  "as",
  "put it",
  "\u0420\u044e\u0442\u0438\u043d",
  "\ud83d\ude00",
  "\ud800",
  "Mr",
  "King",
  "Jr.",
  "&",
  "I",
  "\u00e9",
  "\u0000",
];

const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(" "));

it("names and attributions never throw, and keep to the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { names, attributions, figures, prose } = readingOf(text);
      const length = prose.text.length;
      const fits = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= length;
      expect(names.every((name) => name.label !== "" && name.mentions.length > 0 && name.mentions.every(fits))).toBe(
        true,
      );
      for (const { cue, content, claimantSpan, name, span } of attributions) {
        expect([cue, content, span].every(fits) && (claimantSpan === null || fits(claimantSpan))).toBe(true);
        expect(name === null || names[name] !== undefined).toBe(true);
      }
      const starts = attributions.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const firsts = names.map(({ mentions }) => mentions[0]?.start ?? -1);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      for (const { attribution, span } of figures) {
        const content = attribution === null ? null : attributions[attribution]?.content;
        expect(
          content === null || (content !== undefined && content.start <= span.start && span.end <= content.end),
        ).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

it("takes time linear in a text without a stop", () => {
  const part = "Ivan Petrov said that the minister, who told police in Riga that 40 men died, denied it and ";
  const time = (text: string) => {
    const before = performance.now();
    readingOf(text);
    return performance.now() - before;
  };
  time(part.repeat(30));
  const short = Math.min(...[1, 2, 3].map(() => time(part.repeat(30))));
  const long = Math.min(...[1, 2, 3].map(() => time(part.repeat(240))));
  expect(long / short).toBeLessThan(8 * 4);
});
