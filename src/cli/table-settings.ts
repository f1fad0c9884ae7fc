import { type Diagnostic, type VerdictLabel, verdictLabels } from "../diagnostics/diagnostic.ts";
import { tableCodes } from "../keep/codes.ts";
import { DEFAULT_MAX_SIZE } from "../read/file-bytes.ts";
import { refusal } from "../read/refusal.ts";
import { tableExporters } from "../render/table-exporters/index.ts";
import type { DecimalSign } from "../tables/figure-style.ts";
import type { TableHints } from "../tables/table.ts";
import type { Arguments, Option } from "./command.ts";
import { parseSize } from "./parse-size.ts";
import { choose } from "./settings.ts";

/** What `table` was asked to do. */
export interface TableSettings {
  /** The exporter's name. */
  readonly format: string;
  readonly out: string | null;
  readonly force: boolean;
  readonly against: string | null;
  /** The folder of the casebook whose claims about the tables are tried. */
  readonly casebook: string | null;
  readonly structure: boolean;
  readonly repair: boolean;
  readonly hints: TableHints;
  /** Only findings with these codes; all where empty. */
  readonly only: readonly string[];
  readonly failOn: VerdictLabel;
  readonly maxSize: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

const names = tableExporters.map(({ name }) => name);
const decimals: Readonly<Record<string, DecimalSign>> = { comma: ",", dot: ".", none: null };

/** The options of `table`, in the order of its help. */
export const tableOptions: readonly Option[] = [
  { name: "format", short: "f", value: "FORMAT", says: `${names.join(", ")} (pretty unless said otherwise)` },
  { name: "against", value: "FILE", says: "compares with another table of the same series, cell by cell, by label" },
  { name: "casebook", value: "DIR", says: "tries the claims of a casebook about these tables, and draws them" },
  { name: "structure", says: "shows how the table was understood: headings, labels, sums" },
  { name: "no-repair", says: "does not search for the smallest repair" },
  { name: "header", value: "N", says: "the first N rows are headings" },
  { name: "labels", value: "N", says: "the first N columns are labels" },
  { name: "total", value: "LABEL", says: "this row or column is a sum, and no other but those named so" },
  { name: "decimal", value: "SIGN", says: "what stands before decimals: comma, dot or none" },
  { name: "only", value: "CODE", says: "keeps only the findings of one audit; may be given more than once" },
  { name: "fail-on", value: "VERDICT", says: `exits 1 at this verdict or a worse one: ${verdictLabels.join(", ")}` },
  { name: "out", short: "o", value: "DIR", says: "writes one file for each file of tables into DIR" },
  { name: "force", says: "lets --out write over files that are there" },
  { name: "max-size", value: "SIZE", says: "the largest file to read: 64MB unless said otherwise" },
  { name: "verbose", short: "v", says: "shows every row, and remarks" },
  { name: "quiet", short: "q", says: "leaves out everything but the output and errors" },
];

/** Reads the settings from a command line; the first word that makes no sense is a diagnostic. */
export function tableSettingsOf({ values, switches }: Arguments): TableSettings | Diagnostic {
  const last = (name: string) => values.get(name)?.at(-1) ?? null;
  const only = values.get("only") ?? [];
  const headerRows = countOf("header", last("header"));
  const labelColumns = countOf("labels", last("labels"));
  const decimal = last("decimal");
  const size = last("max-size");
  const maxSize = size === null ? DEFAULT_MAX_SIZE : parseSize(size);
  const choices = [
    choose("format", last("format"), names),
    choose("decimal", decimal, Object.keys(decimals)),
    choose("fail-on", last("fail-on"), verdictLabels),
    ...only.map((code) => choose("only", code, tableCodes)),
  ];
  const wrong = choices.find((choice) => choice !== null);
  if (wrong !== undefined) return wrong;
  if (typeof headerRows === "object") return headerRows;
  if (typeof labelColumns === "object") return labelColumns;
  if (typeof maxSize === "object") return maxSize;
  return {
    format: last("format") ?? "pretty",
    out: last("out"),
    force: switches.has("force"),
    against: last("against"),
    casebook: last("casebook"),
    structure: switches.has("structure"),
    repair: !switches.has("no-repair"),
    hints: { headerRows, labelColumns, totals: values.get("total"), decimal: decimals[decimal ?? ""] },
    only,
    failOn: verdictLabels.find((label) => label === last("fail-on")) ?? "fails",
    maxSize,
    verbose: switches.has("verbose"),
    quiet: switches.has("quiet"),
  };
}

function countOf(option: string, written: string | null): number | undefined | Diagnostic {
  if (written === null) return undefined;
  return /^\d{1,3}$/u.test(written) ? Number(written) : refusal("bad-value", `--${option} takes a whole number from 0`);
}
