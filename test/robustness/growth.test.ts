import { expect, test } from "vitest";
import { readingOf } from "../support/reading.ts";
import { failing, holding, wordsOnly } from "../support/samples.ts";

const passage = `${wordsOnly}\n${holding}\n${failing}\nIn 1812, two years later, according to one officer, half of the men died.\n\n`;

/** What a reading of so many passages holds, by list. */
function sizes(times: number): readonly number[] {
  const { prose, figures, dates, attributions, findings, document } = readingOf(passage.repeat(times));
  return [
    document.blocks.length,
    prose.tokens.length,
    prose.sentences.length,
    figures.length,
    dates.length,
    attributions.length,
    findings.length,
  ];
}

test("everything that is found grows by the same amount with each further passage", () => {
  const few = sizes(20);
  const more = sizes(40);
  const most = sizes(80);
  const first = more.map((size, i) => size - (few[i] ?? 0));
  const second = most.map((size, i) => size - (more[i] ?? 0));
  expect(second).toEqual(first.map((growth) => 2 * growth));
  expect(Math.min(...first)).toBeGreaterThan(0);
});
