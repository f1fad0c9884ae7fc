import { expect, test } from "vitest";
import type { Repairs } from "../../src/tables/repair.ts";
import { repairs } from "../../src/tables/repairs.ts";
import { marginTable } from "../support/margin-table.ts";

/**
 * Persons sentenced for counter-revolutionary and especially dangerous crimes in the USSR, a row for each year from 1921
 * to 1953 and one for their totals: sentenced to death, camps and prisons, exile, other measures, and all sentenced.
 * B. P. Kurashvili, Istoricheskaia logika stalinizma, Moscow 1996, pp. 159-60, after Lewin, The Soviet Century, appendix 1,
 * with the damage of its public transcriptions.
 */
const copy = `
9701,21724,1817,2587,35829
1962,2656,166,1219,6003
414,2336,2044,,4794
2550,4151,5724,,12425
2433,6851,6274,437,15995
990,7547,8571,696,17804
2363,12267,11235,171,26036
869,16211,15640,1037,33757
2109,25853,24517,3741,56220
20201,114443,58816,14609,208069
10651,105683,63269,1093,180696
22728,73946,36017,29228,141919
2154,138903,54262,44345,239664
2056,59451,5994,11498,78999
1229,185846,33601,46400,267076
1118,219418,23719,30415,274670
353074,429311,1366,6914,790665
328618,205509,16342,3289,554258
2552,54666,3783,2888,63889
1649,65727,2142,2288,71806
8011,65000,1200,1210,75411
23278,88809,7070,5249,124406
3579,68887,4787,1188,78441
3029,70610,649,821,75109
4252,116681,1647,668,123248
2896,117943,1498,957,123294
1105,76581,666,458,78810
,72552,419,298,73263
,64509,10316,300,75125
475,54466,5225,475,60641
1609,49142,3425,599,54775
1612,25824,773,591,28800
198,7894,38,273,8403
799455,2634397,423512,215942,4060306`;

const COLUMNS = ["death", "camps", "exile", "other", "sentenced"];

function repairsOf(text: string): Repairs {
  const texts = text.trim().split(/[\n,]/u);
  return repairs(
    marginTable(
      texts.map((cell) => (cell === "" ? null : Number(cell))),
      COLUMNS.length,
      texts,
    ),
  );
}

function told({ repairs: all }: Repairs): readonly (readonly string[])[] {
  const name = (cell: number) => `${1921 + Math.floor(cell / COLUMNS.length)} ${COLUMNS[cell % COLUMNS.length]}`;
  return all.map((repair) => repair.map(({ cell, from, to, kind }) => `${name(cell)}: ${from} -> ${to}, ${kind}`));
}

/** The totals stand in the row after 1953. */
const six = [
  "1932 death: 22728 -> 2728, added",
  "1938 exile: 16342 -> 16842, confusion",
  "1941 death: 8011 -> 8001, misread",
  "1948 sentenced: 73263 -> 73269, confusion",
  "1954 camps: 2634397 -> 2631397, confusion",
  "1954 exile: 423512 -> 413512, misread",
];

test("six edits of one digit each make every sum right, and no others as cheap do", () => {
  const result = repairsOf(copy);
  expect(told(result)).toEqual([six]);
  expect(result).toMatchObject({ unique: true, settled: true });
});

test("a second copy needs a seventh, for digits that are missing before a leading zero", () => {
  const result = repairsOf(copy.replace("790665", "0665"));
  expect(told(result)).toEqual([six.toSpliced(1, 0, "1937 sentenced: 665 -> 790665, group")]);
  expect(result).toMatchObject({ unique: true, settled: true });
});
