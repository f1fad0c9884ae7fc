import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inquiryInto } from "../../test/support/casebook.ts";
import { checkCasebook } from "../check/check-casebook.ts";
import { asItStands, type Terms } from "./policy.ts";

const series = readFileSync(join(import.meta.dirname, "../../examples/tables/convictions-a.csv"), "utf8");

/** A claim tried on the years from one on; with a repair of two cells, or without. */
function tried(says: string, more: string, terms: Terms = asItStands) {
  const text = `source printed
table terror
  file: terror.csv
  in: printed
${more}claim tried
  in: printed
  says: ${says}
`;
  return checkCasebook(inquiryInto(text, { "terror.csv": series }, terms)).filter(({ ids }) => ids.includes("tried"));
}

const six = (from: number) =>
  `terror[1937..1938, death] = over 6 * (terror[${from}..1953, death] - terror[1937..1938, death])`;
const repaired = "  repaired:\n    - 1932, death: 2,728\n    - 1941, death: 8,001\n";

describe("a claim tried on the bases that a table offers", () => {
  it("holds on the years from 1930 once the table is repaired, and not on all years", () => {
    const level = (from: number, more: string) =>
      tried(six(from), more).find(({ code }) => code === "contradiction")?.level;
    expect(level(1921, "")).toBe("fails");
    expect(level(1921, repaired)).toBe("fails");
    expect(level(1930, repaired)).toBeUndefined();
  });

  it("shows what the cells come to, and whether a repair was laid over them", () => {
    const working = (more: string) => tried(six(1921), more)[0]?.working.join("\n");
    expect(working("")).toContain("as terror has it: 7 × (terror[1937..1938, death] ≤ 681,692)");
    expect(working(repaired)).toContain("as terror has it, repaired, with what its sums leave");
  });

  it("goes with the source that the table stands in", () => {
    const terms: Terms = { ...asItStands, exclude: [{ criterion: "source", value: "printed" }] };
    expect(tried("terror[1921, death] = 9,702", "").map(({ code }) => code)).toContain("contradiction");
    expect(tried("terror[1921, death] = 9,702", "", terms)).toEqual([]);
  });

  it("takes what is not known in a table for anything but less than nothing", () => {
    expect(tried("terror[1948..1949, death] = 500", "").filter(({ level }) => level === "fails")).toEqual([]);
    expect(tried("terror[1947..1948, death] = 500", "").map(({ code }) => code)).toContain("contradiction");
  });

  it("adds up what is counted once where no row is named", () => {
    expect(tried("terror[other measures] = 215,942", "").filter(({ level }) => level === "fails")).toEqual([]);
  });
});
