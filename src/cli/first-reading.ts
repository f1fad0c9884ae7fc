import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Diagnostic, verdictLabels } from "../diagnostics/diagnostic.ts";
import { printers } from "../diagnostics/printers/index.ts";
import { examine, type Reading } from "../examine.ts";
import { readText } from "../read/read-text.ts";
import { compileLanguage, type Language } from "../recognise/language.ts";
import { languages } from "../recognise/languages/index.ts";
import type { ExportOptions } from "../render/exporter.ts";
import { exporters } from "../render/exporters/index.ts";
import { sourcesOf } from "../render/printed-findings.ts";
import { printed } from "./announce.ts";
import type { Ignore } from "./configuration.ts";
import { defect, notice } from "./notice.ts";
import { selected } from "./selection.ts";
import type { Settings } from "./settings.ts";
import { writeAtomically } from "./write-file.ts";

/** One text to examine. Plain data, so that it can go to a worker. */
export interface Job {
  /** As the user gave it. */
  readonly path: string;
  readonly cwd: string;
  /** Standard input, already read; null for a file. */
  readonly bytes: Uint8Array | null;
  /** Where to write the output; null to hand it back. */
  readonly target: string | null;
  readonly settings: Settings;
  readonly ignore: readonly Ignore[];
  /** How the output is to look, and what is said on standard error. */
  readonly stdout: ExportOptions;
  readonly stderr: ExportOptions;
}

/** What came of a job. */
export interface Outcome {
  /** For standard error. */
  readonly said: string;
  /** Whether the text could not be read or shown. */
  readonly failed: boolean;
  /** Whether a finding that is not set aside is as bad as `--fail-on` asks. */
  readonly found: boolean;
  /** The output; null where there is none to hand back. */
  readonly output: Iterable<string> | null;
}

/** Makes first readings one after the other. Languages are made ready once. */
export function firstReader(): (job: Job) => Promise<Outcome> {
  const compiled = languages.map(compileLanguage);
  return async (job) => {
    try {
      return await firstReading(job, compiled);
    } catch (error) {
      return failure(job, [defect(error, job.path)]);
    }
  };
}

/** The outcome of a job that has no reading to show. */
export function failure({ stderr }: Job, diagnostics: readonly Diagnostic[]): Outcome {
  return { said: printed(diagnostics, new Map(), stderr), failed: true, found: false, output: null };
}

async function firstReading(job: Job, compiled: readonly Language[]): Promise<Outcome> {
  const { settings, target } = job;
  const bytes = job.bytes ?? (await readFile(resolve(job.cwd, job.path)));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const document = readText({ path: job.path, text, sha256, encoding: "utf-8" }, settings.language);
  const language = compiled.find(({ code }) => code === (document.metadata.language ?? "en"));
  const exporter = exporters.find(({ name }) => name === settings.format);
  if (language === undefined || exporter === undefined) return failure(job, [notice("no-table", "no table")]);
  const reading = selected(examine(document, language, { today: settings.today }), settings.only, job.ignore);
  const refusal = exporter.refusal?.(reading) ?? null;
  if (refusal !== null) return failure(job, [notice("not-shown", refusal)]);
  const outcome = { said: remarksOn(reading, job), failed: false, found: isFound(reading, settings) };
  const output = exporter.export(reading, job.stdout);
  if (target === null) return { ...outcome, output };
  await writeAtomically(resolve(job.cwd, target), withHead(exporter.head, output));
  return { ...outcome, output: null };
}

function* withHead(head: string | undefined, output: Iterable<string>): Iterable<string> {
  if (head !== undefined) yield head;
  yield* output;
}

/** What the output itself does not say: data has no room for remarks, and only the report counts figures. */
function remarksOn(reading: Reading, { path, settings, stderr }: Job): string {
  if (settings.quiet) return "";
  const inOutput = printers.some(({ name }) => name === settings.format);
  const remarks = inOutput
    ? []
    : reading.document.diagnostics.filter(({ level }) => stderr.verbose || level !== "note");
  const silent = reading.figures.length === 0 && settings.format !== "pretty";
  const empty: Diagnostic = { ...notice("no-figures", `${path} has no figures`), level: "note" };
  return printed(silent ? [...remarks, empty] : remarks, sourcesOf(reading), stderr);
}

function isFound(reading: Reading, { failOn }: Settings): boolean {
  const bad = verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1);
  return reading.findings.some(({ verdict, ignored }) => ignored === undefined && bad.includes(verdict));
}
