// The first reading, whole and stage by stage, on the built program.
import { compileLanguage, examine, exporters, languages, readBytes, rules } from "../dist/index.js";
import { Prose } from "../dist/recognise/prose.js";
import { recognisers } from "../dist/recognise/recognisers/index.js";

const [language] = languages.map(compileLanguage);
const circumstances = { today: null };
const json = exporters.find(({ name }) => name === "json");

/** From the bytes of a file to its findings. */
export async function firstReading(bytes) {
  const { document } = await readBytes("bench.txt", bytes);
  return examine(document, language, circumstances);
}

/** Seconds of each stage and of each audit, once through. */
export async function stagesOf(bytes) {
  const stages = [];
  const timed = async (list, stage, work) => {
    globalThis.gc?.();
    const begun = performance.now();
    const result = await work();
    list.push({ stage, seconds: (performance.now() - begun) / 1000 });
    return result;
  };
  const { document } = await timed(stages, "read", () => readBytes("bench.txt", bytes));
  const prose = await timed(stages, "tokens and sentences", () => new Prose(document, language));
  let found = { dates: [], figures: [], names: [], attributions: [], occasion: { delivered: null, published: null } };
  for (const recogniser of recognisers) {
    const more = await timed(stages, recogniser.name, () => recogniser.recognise(prose, found, circumstances));
    found = { ...found, ...more };
  }
  const reading = examine(document, language, circumstances);
  const audits = [];
  for (const rule of rules) await timed(audits, `  ${rule.name}`, () => [...rule.check(reading)]);
  const seconds = audits.reduce((sum, audit) => sum + audit.seconds, 0);
  stages.push({ stage: "audits", seconds }, ...audits.sort((a, b) => b.seconds - a.seconds).slice(0, 5));
  await timed(stages, "JSON", () => {
    for (const _ of json.export(reading, { verbose: false, colour: false, width: 80 }));
  });
  return { stages, reading };
}
