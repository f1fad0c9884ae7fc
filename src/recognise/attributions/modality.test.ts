import { expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

/** Every counted figure of a text, with its speaker and modality. */
function figuresOf(text: string): readonly string[] {
  const { figures, attributions, prose } = readingOf(text);
  return figures.map(({ span, attribution, modality }) => {
    const speaker = attribution === null ? "author" : attributions[attribution]?.claimant;
    return `${prose.text.slice(span.start, span.end)}: ${speaker} ${modality}`;
  });
}

it.each([
  ["The fire killed 40 monks.", ["40: author asserts"]],
  ["The abbot said that the fire killed 40 monks.", ["40: The abbot asserts"]],
  ["The abbot denied that the fire killed 40 monks.", ["40: The abbot denies"]],
  ["The abbot doubts that the fire killed 40 monks.", ["40: The abbot doubts"]],
  ["The abbot admitted that the fire killed 40 monks.", ["40: The abbot concedes"]],
  ["The fire reportedly killed 40 monks.", ["40: unnamed reports"]],
  ["The fire supposedly killed 40 monks.", ["40: unnamed ironic"]],
  ["The abbot warned that the fire would kill 40 monks.", ["40: The abbot predicted"]],
  ["The abbot said that the fire will kill 40 monks.", ["40: The abbot predicted"]],
  ["The city will have 9,000 houses in ten years.", ["9,000: author predicted", "ten years: author predicted"]],
  ["The fire would later kill 40 monks.", ["40: author asserts"]],
  ["If the gate had been open, the fire would have killed only 40 monks.", ["40: author hypothetical"]],
  ["Nobody can say that the fire killed 40 monks.", ["40: author denies"]],
  ["It was not true that the fire killed 40 monks; it killed 30.", ["40: author denies", "30: author asserts"]],
  ["Ivan Petrov claims that Anna Berg said that 40 monks died.", ["40: Anna Berg asserts"]],
  ["Police put the number at 3,000; 40 shops were shut.", ["3,000: Police asserts", "40: author asserts"]],
  ["The abbot said 40 monks died, but 52 graves were found.", ["40: The abbot asserts", "52: author asserts"]],
] as const)("%s", (text, expected) => {
  expect(figuresOf(text)).toEqual(expected);
});
