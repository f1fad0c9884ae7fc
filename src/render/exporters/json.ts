import type { Reading } from "../../examine.ts";
import { version } from "../../version.ts";
import { batched } from "../batched.ts";
import type { Exporter } from "../exporter.ts";
import { headlineOf } from "../headline.ts";
import {
  attributionRecord,
  dateRecord,
  figureRecord,
  findingRecord,
  nameRecord,
  type Register,
  registerOf,
} from "../records.ts";

/** The reading as data, in the shape that `schema.json` describes. One record stands on one line. */
export const json: Exporter = {
  name: "json",
  extension: ".json",
  gives: "everything, as data (schema.json describes it)",
  join: { open: "[\n", between: ",\n", close: "]\n" },
  export: (reading) => batched(linesOf(registerOf(reading))),
};

function* linesOf(register: Register): Iterable<string> {
  const { reading, figures, dates, names, attributions, findings } = register;
  yield `{\n"elenchus": ${JSON.stringify(version)},\n"source": ${JSON.stringify(sourceOf(reading))},\n`;
  yield* list("figures", figures.items, ({ item, id }) => figureRecord(register, item, id));
  yield* list("dates", dates.items, ({ item, id }) => dateRecord(register, item, id));
  yield* list("names", names.items, ({ item, id }) => nameRecord(register, item, id));
  yield* list("attributions", attributions.items, ({ item, id }) => attributionRecord(register, item, id));
  yield* list("findings", findings, ({ item, id }) => findingRecord(register, item, id));
  yield `"remarks": ${JSON.stringify(remarksOf(reading))}\n}\n`;
}

function* list<T>(key: string, items: readonly T[], recordOf: (item: T) => object): Iterable<string> {
  yield `"${key}": [`;
  let separator = "\n";
  for (const item of items) {
    yield `${separator}${JSON.stringify(recordOf(item))}`;
    separator = ",\n";
  }
  yield items.length === 0 ? "],\n" : "\n],\n";
}

function sourceOf(reading: Reading) {
  const { source, metadata, blocks, running } = reading.document;
  const { title, byline, delivered, published } = headlineOf(reading);
  const aside = blocks.filter(({ kind }) => kind === "boilerplate");
  return {
    path: source.path,
    sha256: source.sha256,
    title,
    byline,
    language: metadata.language ?? reading.prose.language.code,
    encoding: source.encoding,
    length: source.text.length,
    dates: { delivered, published },
    boilerplate: aside.map(({ span }) => running.toSource(span)),
  };
}

/** What reading the file had to say: seams rejoined, boilerplate set aside, bytes that did not decode. */
function remarksOf({ document }: Reading) {
  return document.diagnostics.map(({ code, level, message, labels, notes, help }) => ({
    code,
    level,
    message,
    labels: labels.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
    notes,
    help: help ?? null,
  }));
}
