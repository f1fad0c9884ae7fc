import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exporters } from "../src/render/exporters/index.ts";
import { readingOf } from "./support/reading.ts";

const folder = join(import.meta.dirname, "golden");
const printed = exporters.filter(({ name }) => ["pretty", "short", "github"].includes(name));
const options = { verbose: true, colour: false, width: 100 };

/** What a person sees of a text, to be reviewed as text: `npx vitest run test/golden.test.ts --update` rewrites it. */
describe.each(readdirSync(folder))("the reading of %s", (name) => {
  const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith("text.")) ?? "text.txt";
  const reading = readingOf(readFileSync(join(folder, name, file), "utf8"), file);
  it.each(printed)("prints as $name", async (exporter) => {
    const output = [...exporter.export(reading, options)].join("");
    await expect(output).toMatchFileSnapshot(join(folder, name, `expected.${exporter.name}`));
  });
});
