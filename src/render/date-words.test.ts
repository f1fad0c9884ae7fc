import { expect, test } from "vitest";
import { parseCaseDate } from "../casebook/case-date.ts";
import { dateWords } from "./date-words.ts";

test.each([
  ["1937", "1937"],
  ["1937-05", "May 1937"],
  ["1937-05-20", "20 May 1937"],
  ["-0043-03-15", "15 March 44 BC"],
  ["1937~", "about 1937"],
  ["1937-05?", "perhaps May 1937"],
  ["1937%", "perhaps about 1937"],
  ["193X", "the 1930s"],
  ["18XX", "the 1800s"],
  ["1937-05-XX", "a day in May 1937"],
  ["1937-XX-XX", "a day in 1937"],
  ["1937-XX", "a month in 1937"],
  ["1941-21", "spring 1941"],
  ["Y170000", "170000"],
  ["1917/1991", "1917–1991"],
  ["1937-05/1938-11", "May 1937 to November 1938"],
  ["1937~/1938", "about 1937 to 1938"],
  ["../1953", "until 1953"],
  ["1917/..", "from 1917"],
  ["/1953", "until 1953, from when is not known"],
  ["1917/", "from 1917, until when is not known"],
  ["[1917,1921]", "1917 or 1921"],
  ["{1917,1921..1923}", "1917 and 1921–1923"],
  ["os:1881-03-01", "1 March 1881, Old Style"],
  ["os:1900-02-29", "os:1900-02-29"],
])("%s is %s", (text, words) => {
  const date = parseCaseDate(text);
  expect(date && dateWords(date)).toBe(words);
});
