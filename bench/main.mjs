// How fast a first reading is, how it grows, where the time goes, and how others fare on the same text: npm run bench.
// Sizes in bytes may be given: npm run bench -- 20000 1000000
import { cpus } from "node:os";
import { firstReading, stagesOf } from "./elenchus.mjs";
import { fastest, megabytes } from "./measure.mjs";
import { peers } from "./peers.mjs";
import { prose } from "./prose.mjs";

const TARGET = 5;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [20_000, 1_000_000, 10_000_000, 50_000_000];
/** Short texts are over before the machine has settled, so they are read more often. */
const repetitions = (size) => Math.max(2, Math.min(100, Math.round(2_000_000 / size)));
const speedOf = (size, seconds) => `${(size / seconds).toFixed(2)} MB/s`;

console.log(`Node ${process.version}, one core of ${cpus()[0]?.model ?? "unknown"}\n`);
await firstReading(Buffer.from(prose(200_000, 7)));

const rows = [];
for (const size of sizes) {
  const text = prose(size);
  const bytes = Buffer.from(text);
  const seconds = await fastest(() => firstReading(bytes), repetitions(size));
  rows.push({ text, size: megabytes(text), seconds });
  const last = rows.at(-2);
  const growth = last && (seconds / last.seconds / (rows.at(-1).size / last.size)).toFixed(2);
  const verdict = megabytes(text) / seconds >= TARGET ? "reached" : "MISSED";
  console.log(
    `${megabytes(text).toFixed(2).padStart(6)} MB  ${seconds.toFixed(3).padStart(7)} s  ${speedOf(megabytes(text), seconds).padStart(11)}` +
      `  target of ${TARGET} MB/s ${verdict}${growth ? `, ${growth} times the time a byte of the size before` : ""}`,
  );
}

const { text } = rows.findLast(({ size }) => size <= 11) ?? rows[0];
const { stages, reading } = await stagesOf(Buffer.from(text));
console.log(`\nStages on ${megabytes(text).toFixed(2)} MB, and the five slowest audits`);
for (const { stage, seconds } of stages) {
  console.log(
    `  ${stage.padEnd(24)} ${seconds.toFixed(3).padStart(7)} s  ${speedOf(megabytes(text), seconds).padStart(12)}`,
  );
}
const { figures, dates, names, attributions, findings } = reading;
console.log(
  `  ${figures.length} figures, ${dates.length} dates, ${names.length} names, ${attributions.length} statements, ${findings.length} findings`,
);

console.log("\nOthers on the same text (each does only the part named)");
for (const { name, does, bytes, run } of peers) {
  const slice = text.slice(0, bytes);
  const theirs = await fastest(() => run(slice), 2);
  const ours = await fastest(() => firstReading(Buffer.from(slice)), 5);
  console.log(
    `  ${name.padEnd(17)} ${speedOf(megabytes(slice), theirs).padStart(11)}  Elenchus ${speedOf(megabytes(slice), ours).padStart(11)},` +
      ` ${(theirs / ours).toFixed(1)} times as fast on ${(slice.length / 1000).toFixed(0)} kB  (${does})`,
  );
}
