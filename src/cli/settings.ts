import { availableParallelism } from "node:os";
import { type Diagnostic, type VerdictLabel, verdictLabels } from "../diagnostics/diagnostic.ts";
import { suggestion } from "../diagnostics/suggestion.ts";
import { codes } from "../keep/codes.ts";
import { DEFAULT_MAX_SIZE } from "../read/file-bytes.ts";
import { refusal } from "../read/refusal.ts";
import { languages } from "../recognise/languages/index.ts";
import { exporters } from "../render/exporters/index.ts";
import type { DayNumber } from "../values/date.ts";
import type { Arguments, Option } from "./command.ts";
import { parseDay } from "./parse-day.ts";
import { parseSize } from "./parse-size.ts";

/** What `examine` was asked to do. */
export interface Settings {
  /** The exporter's name. */
  readonly format: string;
  readonly out: string | null;
  readonly force: boolean;
  readonly language: string | null;
  readonly today: DayNumber | null;
  /** Only findings with these codes; all where empty. */
  readonly only: readonly string[];
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly recursive: boolean;
  /** Bytes of one file. */
  readonly maxSize: number;
  readonly failOn: VerdictLabel;
  readonly jobs: number;
}

const names = exporters.map((exporter) => exporter.name);
const languageCodes = languages.map((language) => language.code);

/** The options of `examine`, in the order of its help. */
export const examineOptions: readonly Option[] = [
  { name: "format", short: "f", value: "FORMAT", says: `${names.join(", ")} (pretty unless said otherwise)` },
  { name: "out", short: "o", value: "DIR", says: "writes one file for each text into DIR" },
  { name: "force", says: "lets --out write over files that are there" },
  { name: "lang", value: "CODE", says: `reads every text in this language: ${languageCodes.join(", ")}` },
  { name: "today", value: "DATE", says: 'the day that "today" means in a text without a date of its own' },
  { name: "only", value: "CODE", says: "keeps only the findings of one audit; may be given more than once" },
  { name: "fail-on", value: "VERDICT", says: `exits 1 at this verdict or a worse one: ${verdictLabels.join(", ")}` },
  { name: "recursive", short: "r", says: "examines the files in folders, too" },
  { name: "max-size", value: "SIZE", says: "the largest file to read: 64MB unless said otherwise" },
  { name: "jobs", value: "N", says: "how many texts to examine at once: as many as there are cores" },
  { name: "verbose", short: "v", says: "shows what holds, and remarks" },
  { name: "quiet", short: "q", says: "leaves out everything but the output and errors" },
];

/** Reads the settings from a command line; the first word that makes no sense is a diagnostic. */
export function settingsOf(args: Arguments): Settings | Diagnostic {
  const last = (name: string) => args.values.get(name)?.at(-1) ?? null;
  const choices = [
    choose("format", last("format") ?? "pretty", names),
    choose("lang", last("lang"), languageCodes),
    choose("fail-on", last("fail-on") ?? "fails", verdictLabels),
    ...(args.values.get("only") ?? []).map((code) => choose("only", code, codes)),
  ];
  const wrong = choices.find((choice) => choice !== null);
  if (wrong !== undefined) return wrong;
  const today = last("today") === null ? null : parseDay(last("today") ?? "");
  if (today !== null && typeof today === "object") return today;
  const size = last("max-size");
  const maxSize = size === null ? DEFAULT_MAX_SIZE : parseSize(size);
  if (typeof maxSize === "object") return maxSize;
  const jobs = Number(last("jobs") ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1) return refusal("bad-value", "--jobs takes a whole number from 1");
  return {
    format: last("format") ?? "pretty",
    out: last("out"),
    force: args.switches.has("force"),
    language: last("lang"),
    today,
    only: args.values.get("only") ?? [],
    verbose: args.switches.has("verbose"),
    quiet: args.switches.has("quiet"),
    recursive: args.switches.has("recursive"),
    maxSize,
    failOn: verdictLabels.find((label) => label === last("fail-on")) ?? "fails",
    jobs,
  };
}

/** A diagnostic where a value is none of those known; null where it is, or was not given. */
export function choose(option: string, value: string | null, known: readonly string[]): Diagnostic | null {
  if (value === null || known.includes(value)) return null;
  const isCode = option === "only";
  const help = suggestion(value, known) ?? (isCode ? "elenchus explain lists the codes" : `known: ${known.join(", ")}`);
  return refusal(isCode ? "unknown-code" : "bad-value", `--${option} does not know "${value}"`, help);
}
