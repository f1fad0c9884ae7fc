import { expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { findingIds } from "./finding-ids.ts";

function finding(text: string, words: string, from = 0): Finding {
  const start = text.indexOf(words, from);
  const labels = [{ span: { start, end: start + words.length }, text: "the whole" }];
  return { code: "share", verdict: "fails", message: "", labels, working: [], notes: [], breakEven: null };
}

const sentence = "In the first year, after the long winter, 300 men were lost; nothing else is known of them.";

test("an id survives edits elsewhere and changes with its words", () => {
  const longer = `A new preface. ${sentence} And an afterword.`;
  const other = sentence.replace("300", "301");
  const [id] = findingIds([finding(sentence, "300 men")], sentence);
  expect(id).toMatch(/^share-[0-9a-f]{8}$/u);
  expect(findingIds([finding(longer, "300 men")], longer)).toEqual([id]);
  expect(findingIds([finding(other, "301 men")], other)).not.toEqual([id]);
});

test("word-for-word repetitions get different ids", () => {
  const twice = `${sentence} ${sentence} ${sentence}`;
  const second = twice.indexOf("300 men", 60);
  const ids = findingIds([finding(twice, "300 men", second), finding(twice, "300 men", second)], twice);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});
