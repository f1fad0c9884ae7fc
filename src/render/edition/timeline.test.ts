import { expect, test } from "vitest";
import { madeDate } from "../../../test/support/made-reading.ts";
import { timelineOf } from "./timeline.ts";

const year = (written: number) => madeDate({ start: 0, end: 4 }, `${written}`, `${written}-01-01`, `${written}-12-31`);

test("has nothing to draw where no date has both ends", () => {
  const open = year(1937);
  expect(timelineOf([])).toBeNull();
  expect(timelineOf([{ ...open, date: { ...open.date, latest: null } }])).toBeNull();
});

test("draws equal dates once, with how often they come, on a round range of years", () => {
  const timeline = timelineOf([year(1931), year(1937), year(1937), year(1956)]);
  expect(timeline).toMatchObject({ from: 1930, to: 1960, rows: 1, earlier: 0, later: 0 });
  expect(timeline?.ticks.map((tick) => tick.year)).toEqual([1930, 1940, 1950, 1960]);
  expect(timeline?.bars.map(({ edtf, mentions }) => [edtf, mentions]).sort()).toEqual([
    ["1931", 1],
    ["1937", 2],
    ["1956", 1],
  ]);
});

test("puts what overlaps on rows of its own", () => {
  const decade = madeDate({ start: 0, end: 4 }, "193X", "1930-01-01", "1939-12-31");
  const bars = timelineOf([decade, year(1932), year(1937)])?.bars ?? [];
  expect(bars.map(({ edtf, row }) => [edtf, row])).toEqual([
    ["193X", 0],
    ["1932", 1],
    ["1937", 1],
  ]);
});

test("leaves a few far-off dates out, and says so", () => {
  const near = [1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939].flatMap((written) => [
    year(written),
    year(written),
  ]);
  const timeline = timelineOf([year(1066), ...near]);
  expect(timeline?.earlier).toBe(1);
  expect(timeline?.from).toBeGreaterThan(1900);
});

test("keeps every bar inside the drawing", () => {
  const wild = [-4000, 0, 476, 1066, 1789, 1937, 2400].map((written) => {
    const date = year(1937);
    const day = (written - 1970) * 365;
    return { ...date, date: { ...date.date, edtf: `${written}`, earliest: day, latest: day + 3650 } };
  });
  for (const { from, to } of timelineOf(wild)?.bars ?? []) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(1);
    expect(to).toBeGreaterThan(from);
  }
});
