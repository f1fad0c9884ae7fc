import { expect, test } from "vitest";
import { whenInWords } from "./date-in-words.ts";
import { parseEdtf } from "./edtf.ts";

test.each([
  ["1938-05-20", "on 20 May 1938"],
  ["1938-05", "in May 1938"],
  ["1938", "in 1938"],
  ["-0043-03-15", "on 15 March 44 BC"],
  ["1917-02/1917-04-03", "from February 1917 to 3 April 1917"],
  ["1937~", null],
  ["193X", null],
  ["1937-05-XX", null],
  ["1941-21", null],
  ["../1953", null],
])("%s is %o", (edtf, words) => {
  const date = parseEdtf(edtf);
  expect(date && whenInWords(date)).toBe(words);
});
