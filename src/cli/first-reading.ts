import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Finding } from "../check/finding.ts";
import { type Diagnostic, verdictLabels } from "../diagnostics/diagnostic.ts";
import { examine, type Reading } from "../examine.ts";
import { readText } from "../read/read-text.ts";
import { compileLanguage, type Language } from "../recognise/language.ts";
import { languages } from "../recognise/languages/index.ts";
import type { ExportOptions } from "../render/exporter.ts";
import { exporters } from "../render/exporters/index.ts";
import type { Ignore } from "./configuration.ts";
import { notice } from "./notice.ts";
import type { Settings } from "./settings.ts";

/** One file to examine. Plain data, so that it can go to a worker. */
export interface Job {
  readonly path: string;
  readonly cwd: string;
  /** Standard input, already read; null for a file. */
  readonly bytes: Uint8Array | null;
  readonly settings: Settings;
  readonly ignore: readonly Ignore[];
  readonly options: ExportOptions;
}

/** What came of a job. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The output; null where the file could not be read or shown. */
  readonly output: Iterable<string> | null;
  /** Whether a finding that is not ignored is as bad as `--fail-on` asks. */
  readonly found: boolean;
}

/** Makes first readings, one after the other; languages are made ready once. */
export function firstReader(): (job: Job) => Promise<Outcome> {
  const compiled = languages.map(compileLanguage);
  return (job) => firstReading(job, compiled);
}

async function firstReading(job: Job, compiled: readonly Language[]): Promise<Outcome> {
  const bytes = job.bytes ?? (await readFile(resolve(job.cwd, job.path)));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const document = readText({ path: job.path, text, sha256, encoding: "utf-8" }, job.settings.language);
  const language = compiled.find(({ code }) => code === (document.metadata.language ?? "en"));
  const exporter = exporters.find(({ name }) => name === job.settings.format);
  if (language === undefined || exporter === undefined) return failure(notice("no-table", "no table"));
  const reading = filter(examine(document, language, { today: job.settings.today }), job);
  const refusal = exporter.refusal?.(reading) ?? null;
  if (refusal !== null) return failure(notice("not-shown", refusal));
  return { diagnostics: [], output: exporter.export(reading, job.options), found: isFound(reading, job.settings) };
}

function failure(diagnostic: Diagnostic): Outcome {
  return { diagnostics: [diagnostic], output: null, found: false };
}

/** The reading with only the findings asked for, those set aside marked with the reason. */
function filter(reading: Reading, { settings, ignore }: Job): Reading {
  const kept = reading.findings.filter(({ code }) => settings.only.length === 0 || settings.only.includes(code));
  return { ...reading, findings: kept.map((finding) => setAside(finding, ignore)) };
}

function setAside(finding: Finding, ignore: readonly Ignore[]): Finding {
  const entry = ignore.find(({ code }) => code === finding.code);
  return entry === undefined ? finding : { ...finding, ignored: entry.reason };
}

function isFound(reading: Reading, { failOn }: Settings): boolean {
  const bad = verdictLabels.slice(0, verdictLabels.indexOf(failOn) + 1);
  return reading.findings.some(({ verdict, ignored }) => ignored === undefined && bad.includes(verdict));
}
