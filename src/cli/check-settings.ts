import { type Diagnostic, type VerdictLabel, verdictLabels } from "../diagnostics/diagnostic.ts";
import { casebookCodes } from "../keep/codes.ts";
import { casebookExporters } from "../render/casebook-exporters/index.ts";
import type { Arguments, Option } from "./command.ts";
import { choose } from "./settings.ts";
import { whatIfOptions } from "./what-if.ts";

/** What `check` was asked to do, apart from other terms. */
export interface CheckSettings {
  /** The exporter's name. */
  readonly format: string;
  readonly failOn: VerdictLabel;
  /** Only findings with these codes; all where empty. */
  readonly only: readonly string[];
  readonly verbose: boolean;
  readonly quiet: boolean;
}

const names = casebookExporters.map(({ name }) => name);

/** The options of `check`, in the order of its help. */
export const checkOptions: readonly Option[] = [
  { name: "format", short: "f", value: "FORMAT", says: `${names.join(", ")} (pretty unless said otherwise)` },
  { name: "only", value: "CODE", says: "keeps only the findings of one audit; may be given more than once" },
  { name: "fail-on", value: "VERDICT", says: `exits 1 at this verdict or a worse one: ${verdictLabels.join(", ")}` },
  ...whatIfOptions,
  { name: "watch", short: "w", says: "checks again whenever a file in the folder changes, until Ctrl-C" },
  { name: "verbose", short: "v", says: "shows what holds, remarks, and what follows for each quantity" },
  { name: "quiet", short: "q", says: "leaves out everything but the output and errors" },
];

/** Reads the settings from a command line; the first word that makes no sense is a diagnostic. */
export function checkSettingsOf({ values, switches }: Arguments): CheckSettings | Diagnostic {
  const last = (name: string) => values.get(name)?.at(-1) ?? null;
  const only = values.get("only") ?? [];
  const choices = [
    choose("format", last("format"), names),
    choose("fail-on", last("fail-on"), verdictLabels),
    ...only.map((code) => choose("only", code, casebookCodes)),
  ];
  const wrong = choices.find((choice) => choice !== null);
  if (wrong !== undefined) return wrong;
  return {
    format: last("format") ?? "pretty",
    failOn: verdictLabels.find((label) => label === last("fail-on")) ?? "fails",
    only,
    verbose: switches.has("verbose"),
    quiet: switches.has("quiet"),
  };
}
