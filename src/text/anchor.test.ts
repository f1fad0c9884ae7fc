import { expect, test } from "vitest";
import { anchorOf } from "./anchor.ts";

test("an anchor holds the words, what stands around them, and where", () => {
  const text = "Of the 93 dead, 41 were men.";
  const anchor = anchorOf({ path: "report.txt", text, sha256: "ab", encoding: "utf-8" }, { start: 7, end: 9 });
  expect(anchor).toEqual({
    source: "report.txt",
    quote: "93",
    prefix: "Of the ",
    suffix: " dead, 41 were men.",
    start: 7,
    end: 9,
    sha256: "ab",
  });
});
