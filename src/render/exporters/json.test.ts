import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { madeReading } from "../../../test/support/made-reading.ts";
import { readingOf } from "../../../test/support/reading.ts";
import { sampleReading } from "../../../test/support/sample-reading.ts";
import type { Reading } from "../../examine.ts";
import { RunningTextBuilder } from "../../text/running-text.ts";
import { json } from "./json.ts";

const schema = JSON.parse(readFileSync(new URL("../../../schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const options = { verbose: false, colour: false, width: 80 };

/** What the schema says of a reading; the tests read from it only what they are about. */
interface Data {
  readonly figures: readonly {
    id: string;
    start: number;
    end: number;
    quote: string;
    text: string;
    attribution: string | null;
  }[];
  readonly dates: readonly { earliest: string | null; latest: string | null }[];
  readonly attributions: readonly { id: string; claimant: string }[];
  readonly findings: readonly { verdict: string; labels: readonly { start: number; end: number; quote: string }[] }[];
}

function written(reading: Reading): string {
  return [...json.export(reading, options)].join("");
}

function dataOf(reading: Reading): Data {
  return JSON.parse(written(reading));
}

const texts = [
  "The fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing on 9 November 1854.",
  "“Some 2,000 fell ill,” said Johan Reiss, the chaplain. According to the surgeon, nearly half of them died.",
  "",
  "Nothing to count here.",
];

test.each([sampleReading(), ...texts.map((text) => readingOf(text))])("keeps to the schema (%#)", (reading) => {
  validate(JSON.parse(written(reading)));
  expect(validate.errors).toBeNull();
});

test("keeps to the schema with several readings, and refuses one with a key too few", () => {
  const one = JSON.parse(written(sampleReading()));
  const several = `${json.join.open}${[written(sampleReading()), written(readingOf(""))].join(json.join.between)}${json.join.close}`;
  expect(validate(JSON.parse(several))).toBe(true);
  expect(validate({ ...one, findings: undefined })).toBe(false);
});

test("slices back to every quote", () => {
  const reading = sampleReading();
  const { text } = reading.document.source;
  const { figures, findings } = dataOf(reading);
  for (const { start, end, quote } of [...figures, ...findings.flatMap(({ labels }) => labels)]) {
    expect(text.slice(start, end)).toBe(quote);
  }
});

test("holds what holds, too", () => {
  expect(dataOf(sampleReading()).findings.map(({ verdict }) => verdict)).toContain("holds");
});

test("names the attribution that a figure stands in by its id", () => {
  const { figures, attributions } = dataOf(sampleReading());
  const spoken = figures.find(({ quote }) => quote === "more than 2,000");
  expect(attributions.find(({ id }) => id === spoken?.attribution)?.claimant).toBe("Marcus Vell");
});

test("numbers in the order of the source where the running text has moved words", () => {
  const made = madeReading([["paragraph", "first 1 and second 2"]]);
  const builder = new RunningTextBuilder(made.document.source.text);
  builder.keep(12, 20);
  builder.insert(" ");
  builder.keep(0, 7);
  const running = builder.build();
  const sample = sampleReading().figures[0];
  if (sample === undefined) throw new Error("the sample has figures");
  const figures = [7, 15].map((start) => ({ ...sample, span: { start, end: start + 1 }, attribution: null }));
  const reading = { ...made, document: { ...made.document, running }, figures };
  expect(dataOf(reading).figures.map(({ id, start, quote }) => [id, start, quote])).toEqual([
    ["f1", 6, "1"],
    ["f2", 19, "2"],
  ]);
});
