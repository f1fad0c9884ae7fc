// The first reading, whole and stage by stage, on the built program.
import { check } from "../dist/check/check.js";
import { passagesOf } from "../dist/check/passage.js";
import { tiesOf } from "../dist/check/ties/ties.js";
import { compileLanguage, examine, exporters, languages, readBytes } from "../dist/index.js";
import { proseOf } from "../dist/recognise/prose.js";
import { recognisers } from "../dist/recognise/recognisers/index.js";

const [language] = languages.map(compileLanguage);
const circumstances = { today: null };
const json = exporters.find(({ name }) => name === "json");

/** From the bytes of a file to its findings. */
export async function firstReading(bytes) {
  const { document } = await readBytes("bench.txt", bytes);
  return examine(document, language, circumstances);
}

/** Seconds of each stage, once through. */
export async function stagesOf(bytes) {
  const times = [];
  const timed = async (stage, work) => {
    globalThis.gc?.();
    const begun = performance.now();
    const result = await work();
    times.push({ stage, seconds: (performance.now() - begun) / 1000 });
    return result;
  };
  const { document } = await timed("read", () => readBytes("bench.txt", bytes));
  const prose = await timed("tokens and sentences", () => proseOf(document, language));
  let found = { dates: [], figures: [], names: [], attributions: [], occasion: { delivered: null, published: null } };
  for (const recogniser of recognisers) {
    const more = await timed(recogniser.name, () => recogniser.recognise(prose, found, circumstances));
    found = { ...found, ...more };
  }
  const passages = await timed("passages", () => passagesOf(prose, found));
  const ties = await timed("ties", () => tiesOf(prose, passages));
  const evidence = { prose, ...found, passages, ties };
  const findings = await timed("audits", () => check(evidence));
  const reading = { document, ...evidence, findings };
  await timed("JSON", () => {
    for (const _ of json.export(reading, { verbose: false, colour: false, width: 80 }));
  });
  return { times, found, findings };
}
