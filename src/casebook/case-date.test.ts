import { expect, test } from "vitest";
import { formatEdtf } from "../values/edtf.ts";
import { meantDate, parseCaseDate } from "./case-date.ts";

test.each([
  ["1937", "1937"],
  ["1937-08", "1937-08"],
  ["1937/1938", "1937/1938"],
  ["1937~", "1937~"],
  ["193X", "193X"],
  ["../1953", "../1953"],
  ["os:1812-08-26", "1812-09-07"],
  ["os:1900-02-29", "1900-03-13"],
  ["os:1917-10", "1917-10-14/1917-11-13"],
  ["os:1917-10-25/1917-10-26", "1917-11-07/1917-11-08"],
  ["os:1917~", "1917~"],
])("%s is %s in the Gregorian calendar", (text, edtf) => {
  const date = parseCaseDate(text);
  expect(date === null ? null : formatEdtf(date.edtf)).toBe(edtf);
});

test.each([
  ["1938/1937", "1937/1938"],
  ["c. 1937", "1937~"],
  ["1930s", "193X"],
  ["1937-1938", "1937/1938"],
  ["1937/8", "1937-08"],
  ["1937.8.5", "1937-08-05"],
  ["1937-02-30", undefined],
  ["in the spring", undefined],
])("%s is no date, and %s was meant", (text, meant) => {
  expect(parseCaseDate(text)).toBeNull();
  expect(meantDate(text)).toBe(meant);
});
