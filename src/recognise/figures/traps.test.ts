import { expect, test } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

test.each([
  "Decree No. 1024 was never printed.",
  "He was tried under Article 58 of the code.",
  "Order 227 forbade it.",
  "He read section 12, page 40 and pp. 12–15, 18 and 20.",
  "Chapter Three and Part 2 say otherwise.",
  "They met in room 12 of house 5.",
  "Psalm 23 was sung.",
  "The Twelfth Army met the Third Guards.",
  "It was the Fourth International.",
  "He spoke at the 20th Congress.",
  "World War Two began.",
  "The T-34 and the MiG-15 were used.",
  "U-20 sank her.",
  "The B-52s came.",
  "Fahrenheit 451 was banned.",
  "He stayed at the Three Crowns.",
  "One day he left.",
  "Not one more was heard.",
  "It was \u221240 \u00b0C.",
  "A Boeing 747 crashed.",
  "Unit 731 was dissolved.",
  "He lived at 10 Downing Street.",
  "He lived at 45 Rue des Martyrs.",
  "Call 555-1234 or +44 20 7946 0958.",
  "It was 5 p.m. when they met.",
  "They met at 17:45.",
  "They met at 6 o'clock.",
  "It was a quarter to five.",
  "It lies at 55°45′N.",
  "The ISBN is 978-3-16-148410-0.",
  "It is open 24/7.",
  "They won 3–1.",
  "Version 1.2.3 came out.",
  "No one knew.",
  "One of the men said so.",
  "One can see that.",
  "One old officer said so.",
  "One must keep one's word.",
  "On the one hand, they hated one another.",
  "He was arrested three times.",
  "It was the two-party system.",
  "It was two-faced.",
  "The Seven Years' War ended.",
  "The first Five-Year Plan failed.",
  "The Gang of Four fell.",
  "The Big Three met.",
  "He was half asleep.",
  "The half-hearted attack failed.",
  "It was the first half of the war.",
  "That was for the first time.",
  "She came second.",
  "He was first secretary.",
  "It was the most tragic event.",
  "There were as many as before.",
  "Nobody could say how many came.",
  "He doubled back.",
  "It was second to none.",
  "[12] See the note.",
  "1. Results",
  "It was painted between the two.",
  "The two were old friends.",
])("no figure: %s", (text) => {
  const { figures, prose } = readingOf(text);
  const counted = figures.filter(({ figure }) => figure.kind !== "ordinal");
  expect(counted.map(({ span }) => prose.text.slice(span.start, span.end))).toEqual([]);
});

test("a preposition before a small count is no hedge", () => {
  const { figures, prose } = readingOf("They drove over two bridges and told us about three men.");
  expect(figures.map(({ span, hedge }) => [prose.text.slice(span.start, span.end), hedge])).toEqual([
    ["two", null],
    ["three", null],
  ]);
});
