import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../test/support/runs.ts";
import { anchorOf } from "./anchor.ts";
import { QuotableText } from "./quotable-text.ts";
import { reAnchor } from "./re-anchor.ts";

const source = (text: string) => ({ path: "source.txt", text, sha256: "", encoding: "utf-8" });
const first = "In May 40 men were shot. In June 40 men were shot in the quarry.";
const known = anchorOf(source(first), { start: 33, end: 51 });

function standing(text: string, quote = "40 men were shot", anchor: typeof known | null = known) {
  return reAnchor(text, new QuotableText(text), quote, anchor);
}

test("words that stand where they stood are exact, also where they stand twice", () => {
  expect(standing(first, "40 men were shot in", known)).toMatchObject({ type: "moved" });
  const second = anchorOf(source(first), { start: 33, end: 49 });
  expect(standing(first, "40 men were shot", second)).toEqual({ type: "exact", span: { start: 33, end: 49 } });
});

test("words that moved are found by what stands around them", () => {
  const anchor = anchorOf(source(first), { start: 33, end: 49 });
  expect(standing(`A new line.\n${first}`, "40 men were shot", anchor)).toEqual({
    type: "moved",
    span: { start: 45, end: 61 },
  });
});

test("without a place on record, words that stand twice are not guessed at", () => {
  expect(standing(first, "40 men were shot", null)).toMatchObject({ type: "ambiguous" });
  expect(standing(first, "in the quarry", null)).toMatchObject({ type: "exact" });
});

test("misread words are a proposal with a score, and lost words an orphan", () => {
  expect(standing(first, "40 rnen were shot in the quarry", null)).toMatchObject({ type: "fuzzy" });
  expect(standing(first, "nobody ever came back from there", null)).toEqual({ type: "orphan" });
});

test("an anchor survives edits elsewhere, and never moves to other words", () => {
  const words = fc.array(fc.constantFrom("men", "were", "shot", "in", "May", "quarry"), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, (before, after, newBefore, newAfter) => {
      const quote = "exactly 412 deputies";
      const text = [...before, quote, ...after].join(" ");
      const start = text.indexOf(quote);
      const anchor = anchorOf(source(text), { start, end: start + quote.length });
      const edited = [...newBefore, quote, ...newAfter].join(" ");
      const now = standing(edited, quote, anchor);
      if (now.type !== "exact" && now.type !== "moved") return false;
      return edited.slice(now.span.start, now.span.end) === quote;
    }),
    { numRuns: runs },
  );
});
