import { expect, test } from "vitest";
import { madeReading } from "../../../test/support/made-reading.ts";
import { sampleReading } from "../../../test/support/sample-reading.ts";
import { pretty } from "./pretty.ts";

const options = { verbose: false, colour: false, width: 80 };
const print = (reading = sampleReading(), more = {}) => [...pretty.export(reading, { ...options, ...more })].join("");

test("sums up first", () => {
  expect(print().split("\n\n")[0]).toBe(
    [
      "The Winter at Varnholm",
      "Ingrid Halvorsen",
      "sources/report.txt · English · delivered or written 1987-03-14 · published 1988-05-02",
    ].join("\n"),
  );
  expect(print().split("\n\n")[1]).toBe(
    [
      "  20 figures, 11 dates, 7 names and 6 attributed statements.",
      "  8 checks: 1 fails, 1 is strained, 1 is not comparable, 1 needs a fact and 4",
      "  hold.",
      "  2 blocks of site boilerplate set aside, and not checked.",
      "  --verbose shows what holds, and lists what was read",
    ].join("\n"),
  );
});

test("shows the findings worst first, and what holds only when asked", () => {
  const verdicts = (printed: string) => [...printed.matchAll(/^([a-z-]+)\[/gmu)].map((match) => match[1]);
  expect(verdicts(print())).toEqual(["fails", "strained", "not-comparable", "needs-fact"]);
  expect(verdicts(print(sampleReading(), { verbose: true })).slice(4)).toEqual(["holds", "holds", "holds", "holds"]);
});

test("lists what was read when asked", () => {
  const printed = print(sampleReading(), { verbose: true });
  expect(printed).toMatch(/\n +\d+:\d+ {2}more than 2,000 +count more than 2,000, dead\n/u);
  expect(printed).toMatch(/\n +\d+:\d+ {2}the autumn of 1854 +calendar 1854-23\n/u);
});

test("says so where there are no figures", () => {
  const printed = print(madeReading([["paragraph", "Nothing to count here."]]));
  expect(printed).toContain("No figures in this text; 0 dates, 0 names and 0 attributed statements.");
  expect(printed).toContain("Nothing in it could be checked");
});

test("leaves out what the user has set aside, and gives the reason when asked", () => {
  const sample = sampleReading();
  const findings = sample.findings.map((finding) => ({ ...finding, ignored: "known to the archive" }));
  expect(print({ ...sample, findings })).toContain("8 findings set aside in elenchus.json.");
  expect(print({ ...sample, findings })).not.toContain("fails[");
  expect(print({ ...sample, findings }, { verbose: true })).toContain(
    "set aside [parts-exceed-whole]: known to the archive",
  );
});

test("colours only when asked", () => {
  expect(print()).not.toContain("\u001b");
  expect(print(sampleReading(), { colour: true })).toContain("\u001b[1m\u001b[31mfails[parts-exceed-whole]");
});
