import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { examine } from "../../src/examine.ts";
import { readBytes } from "../../src/read/read-file.ts";
import { compileLanguage } from "../../src/recognise/language.ts";
import { english } from "../../src/recognise/languages/en.ts";
import { exporters } from "../../src/render/exporters/index.ts";
import { filesIn } from "../support/files.ts";
import { mutate } from "../support/mutate.ts";
import { randomFrom } from "../support/random.ts";
import { runs, seed } from "../support/runs.ts";

const language = compileLanguage(english);
const options = { verbose: true, colour: false, width: 80 };
const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const samples = [...filesIn(folder("test/texts")), ...filesIn(folder("examples"))]
  .filter((path) => /\.(?:txt|md|html)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const schema = JSON.parse(readFileSync(folder("schema.json"), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(schema);

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Everything in a reading that claims to be words of the source. */
function* quotesIn(value: unknown): Iterable<Quote> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "start" in value && "end" in value) yield value as Quote;
  for (const inner of Object.values(value)) yield* quotesIn(inner);
}

/** Whether the bytes could be read as a text; if so, the reading of it is whole. */
async function isSound(path: string, bytes: Uint8Array): Promise<boolean> {
  const { document, diagnostics } = await readBytes(path, bytes, { language: "en" });
  if (document === null) {
    expect(diagnostics.length).toBeGreaterThan(0);
    return false;
  }
  const reading = examine(document, language, { today: null });
  for (const exporter of exporters) {
    const output = [...exporter.export(reading, options)].join("");
    if (exporter.name !== "json") continue;
    const data: unknown = JSON.parse(output);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    for (const { start, end, quote } of quotesIn(data)) {
      expect(start).toBeLessThanOrEqual(end);
      expect(document.source.text.slice(start, end)).toBe(quote);
    }
  }
  return true;
}

test(`${runs} mutated texts are read without a throw, and every quote slices back`, async () => {
  const random = randomFrom(seed);
  let read = 0;
  for (let run = 0; run < runs; run += 1) {
    const sample = samples[random.below(samples.length)] ?? { path: "", text: "" };
    const start = random.below(sample.text.length);
    const bytes = mutate(sample.text.slice(start, start + 1500), random);
    const path = `mutated${["", ".txt", ".md", ".html"][random.below(4)]}`;
    try {
      if (await isSound(path, bytes)) read += 1;
    } catch (error) {
      throw new Error(`run ${run} of seed ${seed}: ${path} ${JSON.stringify(Buffer.from(bytes).toString("latin1"))}`, {
        cause: error,
      });
    }
  }
  expect(read).toBeGreaterThan(runs / 2);
}, 3_600_000);
