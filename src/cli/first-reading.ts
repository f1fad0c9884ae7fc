import { resolve } from "node:path";
import { type Diagnostic, verdictLabels } from "../diagnostics/diagnostic.ts";
import { printers } from "../diagnostics/printers/index.ts";
import { examine, type Reading } from "../examine.ts";
import type { Ignore } from "../keep/configuration.ts";
import { writeAtomically } from "../keep/write-file.ts";
import type { Document } from "../read/document.ts";
import { readBytes, readFile } from "../read/read-file.ts";
import { refusal } from "../read/refusal.ts";
import { compileLanguage, type Language } from "../recognise/language.ts";
import { languages } from "../recognise/languages/index.ts";
import type { ExportOptions } from "../render/exporter.ts";
import { exporters } from "../render/exporters/index.ts";
import { sourcesOf } from "../render/printed-findings.ts";
import { printed } from "./announce.ts";
import { defect } from "./defect.ts";
import { selected } from "./selection.ts";
import type { Settings } from "./settings.ts";

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

/** The language of a text that does not tell its own. */
const ASSUMED = "en";

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
  const { path, bytes, cwd, settings, target } = job;
  const exporter = exporters.find(({ name }) => name === settings.format);
  if (exporter === undefined) throw new Error(`no exporter has the name ${settings.format}`);
  const { maxSize, language: forced } = settings;
  const asked = { maxSize, language: forced, cwd };
  const { document, diagnostics } = await (bytes === null ? readFile(path, asked) : readBytes(path, bytes, asked));
  if (document === null) return failure(job, diagnostics);
  const code = document.metadata.language ?? ASSUMED;
  const language = compiled.find((candidate) => candidate.code === code);
  if (language === undefined) return failure(job, [noTable(path, code)]);
  const reading = selected(examine(document, language, { today: settings.today }), settings.only, job.ignore);
  const hindrance = exporter.refusal?.(reading) ?? null;
  if (hindrance !== null) return failure(job, [refusal("cannot-show", hindrance)]);
  const outcome = { said: remarksOn(reading, job), failed: false, found: isFound(reading, settings) };
  const output = exporter.export(reading, job.stdout);
  if (target === null) return { ...outcome, output };
  const obstacle = await writeAtomically(resolve(cwd, target), withHead(exporter.head, output));
  if (obstacle !== null) return failure(job, [refusal("not-writable", `${target} cannot be written (${obstacle})`)]);
  return { ...outcome, output: null };
}

function* withHead(head: string | undefined, output: Iterable<string>): Iterable<string> {
  if (head !== undefined) yield head;
  yield* output;
}

/** What the output does not say to a person: data is for programs, and only the report counts figures. */
function remarksOn(reading: Reading, { path, settings, stderr }: Job): string {
  if (settings.quiet) return "";
  const { document, figures } = reading;
  const inOutput = printers.some(({ name }) => name === settings.format);
  const remarks = [
    ...(inOutput ? [] : document.diagnostics),
    ...assumption(document),
    ...(figures.length === 0 && settings.format !== "pretty" ? [remark("no-figures", `${path} has no figures`)] : []),
  ];
  const shown = remarks.filter(({ level, code }) => stderr.verbose || level !== "note" || code === "no-figures");
  return printed(shown, sourcesOf(reading), stderr);
}

function assumption({ source, metadata }: Document): readonly Diagnostic[] {
  if (metadata.language !== null) return [];
  return [remark("language-assumed", `the language of ${source.path} cannot be told; it is read as ${ASSUMED}`)];
}

function remark(code: string, message: string): Diagnostic {
  return { ...refusal(code, message), level: "note" };
}

function noTable(path: string, code: string): Diagnostic {
  const known = languages.map((language) => `${language.name} (${language.code})`).join(", ");
  const help = `there are tables for ${known}; --lang CODE reads the text by one of them all the same`;
  return refusal("no-language-table", `${path} is in a language that cannot be examined yet (${code})`, help);
}

function isFound(reading: Reading, { failOn }: Settings): boolean {
  const bad = verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1);
  return reading.findings.some(({ verdict, ignored }) => ignored === undefined && bad.includes(verdict));
}
