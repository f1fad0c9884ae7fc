import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labelledTexts, placeOf } from "./support/labels.ts";
import { readingOf } from "./support/reading.ts";
import { type Score, score, type Tally } from "./support/score.ts";

/** What every labelled text, and all of them together, must reach. Shares of the labels, or of the mentions found. */
const demands = {
  figures: 0.9,
  dates: 0.9,
  spurious: 0.05,
  planted: 1,
  falseAlarms: 0,
  /** Over all texts together. */
  holding: 0.8,
  names: 0.8,
  attributions: 0.7,
};

const folder = process.env.TEXTS ?? join(import.meta.dirname, "texts");
const texts = labelledTexts(folder);
const scores = texts.map((labelled) => score(labelled, readingOf(labelled.text, labelled.path)));

describe.each(scores)("the reading of $name", (result) => {
  if (wanted(result.name)) console.log(details(result));
  it("gives the figures", () => reaches(result.figures, demands.figures));
  it("gives the dates", () => reaches(result.dates, demands.dates));
  it("makes up no figures", () => reaches(result.spuriousFigures, 1 - demands.spurious));
  it("makes up no dates", () => reaches(result.spuriousDates, 1 - demands.spurious));
  it("finds what does not hold", () => reaches(result.planted, demands.planted));
  it("raises no false alarm", () => {
    expect(result.falseAlarms.length, result.falseAlarms.join("\n")).toBeLessThanOrEqual(demands.falseAlarms);
  });
});

describe("all readings together", () => {
  const total = (of: (result: Score) => Tally): Tally => ({
    right: sum(scores.map((result) => of(result).right)),
    of: sum(scores.map((result) => of(result).of)),
    misses: [table()],
  });
  it("show what holds", () =>
    reaches(
      total((result) => result.holding),
      demands.holding,
    ));
  it("give the names", () =>
    reaches(
      total((result) => result.names),
      demands.names,
    ));
  it("give the attributions", () =>
    reaches(
      total((result) => result.attributions),
      demands.attributions,
    ));
  it("are of texts with and without errors", () => {
    expect(texts.filter(({ labels }) => labels.clean).length).toBeGreaterThanOrEqual(4);
    expect(scores.filter((result) => result.planted.of > 0).length).toBeGreaterThanOrEqual(8);
  });
});

it.each(texts)("the labels of $name quote its text", ({ text, labels }) => {
  const quotes = [
    ...labels.figures,
    ...labels.dates,
    ...labels.optional,
    ...labels.findings.flatMap(({ quotes }) => quotes),
  ];
  for (const quoted of quotes) expect(() => placeOf(text, quoted)).not.toThrow();
});

/** Whether details were asked for: of every text (`VERBOSE=1`) or of one by its name. */
function wanted(name: string): boolean {
  const asked = process.env.VERBOSE ?? "";
  return asked === "1" || (asked !== "" && name.includes(asked));
}

function reaches(found: Tally, share: number): void {
  expect(found.right, `${found.right} of ${found.of}\n${found.misses.join("\n")}`).toBeGreaterThanOrEqual(
    share * found.of,
  );
}

function table(): string {
  const columns = [
    "figures",
    "spuriousFigures",
    "dates",
    "spuriousDates",
    "planted",
    "holding",
    "names",
    "attributions",
  ] as const;
  const head = `${"".padEnd(28)}${columns.map((column) => column.padStart(16)).join("")}${"falseAlarms".padStart(12)}`;
  const rows = scores.map((result) => {
    const cells = columns.map((column) => `${result[column].right}/${result[column].of}`.padStart(16)).join("");
    return `${result.name.padEnd(28)}${cells}${String(result.falseAlarms.length).padStart(12)}`;
  });
  return [head, ...rows].join("\n");
}

function details(result: Score): string {
  const { name, falseAlarms, ...tallies } = result;
  const lines = Object.entries(tallies).flatMap(([what, { right, of, misses }]) => [
    `  ${what} ${right}/${of}`,
    ...misses.map((miss) => `    ${miss}`),
  ]);
  return [
    `${name}`,
    ...lines,
    `  false alarms ${falseAlarms.length}`,
    ...falseAlarms.map((alarm) => `    ${alarm}`),
  ].join("\n");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
