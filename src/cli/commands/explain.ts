import type { Rule } from "../../check/rule.ts";
import { rules } from "../../check/rules/index.ts";
import { wrap } from "../../diagnostics/wrap.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { codes } from "../codes.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { messages } from "../messages.ts";
import { suggestion } from "../suggestion.ts";

/** Prints an audit's own words: what it finds, why, and its examples. */
export const explain: Command = {
  name: "explain",
  operands: "[CODE…]",
  summary: "tells what an audit finds and why, with examples; without a code, lists them all",
  options: [],
  run,
};

async function run(io: Io, { operands }: Arguments): Promise<ExitCode> {
  const known = [...codes, ...Object.keys(messages)];
  const unknown = operands.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    const help = suggestion(unknown, known) ?? "elenchus explain lists the codes";
    return refuse(io, [refusal("unknown-code", `there is no code "${unknown}"`, help)]);
  }
  const width = io.stdout.columns;
  await io.stdout.write(operands.length === 0 ? list() : operands.map((code) => explanation(code, width)).join("\n"));
  return ExitCode.good;
}

function list(): string {
  const rows = [...rules.map(({ name, finds }) => [name, finds] as const), ...Object.entries(messages)];
  const column = Math.max(...rows.map(([code]) => code.length)) + 2;
  const lines = rows.map(([code, words]) => `  ${code.padEnd(column)}${words}\n`);
  return ["Audits\n", ...lines.slice(0, rules.length), "\nMessages\n", ...lines.slice(rules.length)].join("");
}

function explanation(code: string, width: number): string {
  const rule = rules.find(({ name }) => name === code);
  return rule === undefined ? `${code}\n${indented(messages[code] ?? "", width)}` : audit(rule, width);
}

function audit({ name, finds, because, examples }: Rule, width: number): string {
  const shown = examples.map(({ text, verdict }) => `  ${verdict ?? "silent"}\n${indented(text, width - 4, "    ")}`);
  return `${name}\n${indented(`Finds ${finds}.`, width)}\n${indented(because, width)}\nExamples\n${shown.join("")}`;
}

function indented(words: string, width: number, by = "  "): string {
  return wrap(words.replace(/\s+/gu, " "), width - by.length)
    .map((line) => `${by}${line}\n`)
    .join("");
}
