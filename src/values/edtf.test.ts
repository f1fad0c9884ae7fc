import { array, assert, boolean, constantFrom, integer, oneof, option, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { daysInMonth } from "./calendar.ts";
import { dayOf, type EdtfEnd, edtfDate, edtfInterval, edtfOfDay, formatEdtf, parseEdtf, yearOf } from "./edtf.ts";
import { edtfBounds } from "./edtf-bounds.ts";

const year = integer({ min: -9999, max: 9999 });
const qualifier = constantFrom("", "~", "?", "%");

/** Valid dates of every precision, as text. */
const date = oneof(
  year.map((y) => formatEdtf(edtfDate(y))),
  tuple(year, integer({ min: 1, max: 12 })).map(([y, m]) => formatEdtf(edtfDate(y, m))),
  tuple(year, integer({ min: 21, max: 24 })).map(([y, m]) => formatEdtf(edtfDate(y, m))),
  tuple(year, integer({ min: 1, max: 12 }), integer({ min: 1, max: 31 })).map(([y, m, d]) =>
    formatEdtf(edtfDate(y, m, Math.min(d, daysInMonth(y, m)))),
  ),
  integer({ min: 0, max: 999 }).map((y) => `${String(y).padStart(3, "0")}X`),
  integer({ min: 10, max: 99 }).map((y) => `${y}XX`),
  constantFrom("XXXX-06-05", "1812-XX-XX", "Y17000", "Y-120000", "2004-01-01T10:10:10Z"),
);
const qualified = tuple(date, qualifier).map(([d, q]) => d + q);
const value = oneof(
  qualified,
  tuple(qualified, qualified).map(([a, b]) => `${a}/${b}`),
  tuple(constantFrom("", ".."), qualified).map(([a, b]) => `${a}/${b}`),
  tuple(qualified, constantFrom("", "..")).map(([a, b]) => `${a}/${b}`),
  tuple(array(date, { minLength: 1, maxLength: 4 }), boolean(), option(date)).map(([members, all, from]) => {
    const list = [...members, ...(from === null ? [] : [`${from}..`])].join(",");
    return all ? `{${list}}` : `[${list}]`;
  }),
);

test("what is parsed is written as it was", () => {
  assert(
    property(value, (text) => {
      const parsed = parseEdtf(text);
      expect(parsed).not.toBeNull();
      expect(parsed === null ? null : formatEdtf(parsed)).toBe(text);
    }),
  );
});

test("parsing never throws, and reads nothing that is not EDTF", () => {
  assert(
    property(string(), (text) => {
      const parsed = parseEdtf(text);
      if (parsed !== null) expect(formatEdtf(parsed)).toBe(text);
    }),
  );
});

test.each([
  "",
  "/",
  "../",
  "../..",
  "1953-02-29",
  "1900-02-29",
  "1953-13",
  "1953-22-05",
  "1953-00",
  "53",
  "1953/1954/1955",
  "-0000",
  "[1953",
  "[]",
  "{1953,}",
  "1953-6-5",
  "last week",
])("%j is not EDTF", (text) => {
  expect(parseEdtf(text)).toBeNull();
});

test("the first day is never after the last, and each reading is wider than the one before", () => {
  assert(
    property(qualified, (text) => {
      const parsed = parseEdtf(text);
      const readings = (["hard", "strict", "generous"] as const).map((reading) => {
        const bounds = parsed === null ? { earliest: null, latest: null } : edtfBounds(parsed, reading);
        expect((bounds.earliest === null) === (bounds.latest === null)).toBe(true);
        return { earliest: bounds.earliest ?? 0, latest: bounds.latest ?? 0 };
      });
      for (const { earliest, latest } of readings) expect(earliest).toBeLessThanOrEqual(latest);
      for (const [i, outer] of readings.slice(1).entries()) {
        const inner = readings[i] ?? outer;
        expect(outer.earliest).toBeLessThanOrEqual(inner.earliest);
        expect(outer.latest).toBeGreaterThanOrEqual(inner.latest);
      }
    }),
  );
});

/** Days as ISO dates, so that a table of them can be read. */
function days(text: string, reading: "hard" | "strict" | "generous" = "hard"): string {
  const parsed = parseEdtf(text);
  if (parsed === null) return "not EDTF";
  const { earliest, latest } = edtfBounds(parsed, reading);
  const written = (day: number | null) => (day === null ? "?" : formatEdtf(edtfOfDay(day)));
  return `${written(earliest)} ${written(latest)}`;
}

test.each([
  ["1937", "1937-01-01 1937-12-31"],
  ["1937-02", "1937-02-01 1937-02-28"],
  ["1937-02-05", "1937-02-05 1937-02-05"],
  ["186X", "1860-01-01 1869-12-31"],
  ["18XX", "1800-01-01 1899-12-31"],
  ["1942-21", "1942-03-01 1942-05-31"],
  ["1942-24", "1942-12-01 1943-02-28"],
  ["1937/1938", "1937-01-01 1938-12-31"],
  ["1937-11/1938-02-03", "1937-11-01 1938-02-03"],
  ["../1953", "? 1953-12-31"],
  ["1929/..", "1929-01-01 ?"],
  ["1929/", "1929-01-01 ?"],
  ["/1930", "? 1930-12-31"],
  ["{1917..1936,1939..1991}", "1917-01-01 1991-12-31"],
  ["[1945-01-02,1945-02-01]", "1945-01-02 1945-02-01"],
  ["[..1984]", "? 1984-12-31"],
  ["0000", "0000-01-01 0000-12-31"],
  ["-0043-03-15", "-0043-03-15 -0043-03-15"],
  ["-0499/-0400", "-0499-01-01 -0400-12-31"],
  ["-012X", "-0129-01-01 -0120-12-31"],
  ["XXXX-06-05", "? ?"],
  ["1953?", "1953-01-01 1953-12-31"],
])("%s runs over %s", (text, expected) => {
  expect(days(text)).toBe(expected);
});

test.each([
  ["1200~", "1199-01-01 1201-12-31", "1197-01-01 1203-12-31"],
  ["1200%", "1199-01-01 1201-12-31", "1197-01-01 1203-12-31"],
  ["1200?", "1200-01-01 1200-12-31", "1200-01-01 1200-12-31"],
  ["193X~", "1928-01-01 1941-12-31", "1925-01-01 1944-12-31"],
  ["18XX~", "1790-01-01 1909-12-31", "1770-01-01 1929-12-31"],
  ["1937-02~", "1937-01-01 1937-03-31", "1936-11-01 1937-05-31"],
  ["1937-02-28~", "1937-02-27 1937-03-01", "1937-02-25 1937-03-03"],
  ["1937/1938~", "1937-01-01 1939-12-31", "1937-01-01 1941-12-31"],
  ["1942-24", "1941-12-01 1943-02-28", "1941-12-01 1943-02-28"],
])("%s is read strictly as %s, generously as %s", (text, strict, generous) => {
  expect([days(text, "strict"), days(text, "generous")]).toEqual([strict, generous]);
});

test("an interval between the same two dates is that date", () => {
  const end: EdtfEnd = edtfDate(1953, 3, 5);
  expect(formatEdtf(edtfInterval(end, edtfDate(1953, 3, 5)))).toBe("1953-03-05");
  expect(formatEdtf(edtfInterval(end, "open"))).toBe("1953-03-05/..");
});

test("parts of a date as numbers", () => {
  expect(dayOf(edtfDate(-43, 3, 15))).toEqual({ year: -43, month: 3, day: 15 });
  expect(dayOf(edtfDate(1953, 3))).toBeNull();
  expect(yearOf(edtfDate(12_000))).toBe(12_000);
  expect(yearOf({ ...edtfDate(1950), year: "195X" })).toBeNull();
});
