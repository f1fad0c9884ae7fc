import type { Rule } from "../../check/rule.ts";
import { rules } from "../../check/rules/index.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { codes } from "../codes.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { suggestion } from "../suggestion.ts";

/** Prints an audit's own words: what it finds, why, and its examples. */
export const explain: Command = {
  name: "explain",
  operands: "[CODE]",
  summary: "tells what an audit finds and why, with examples; without a code, lists them all",
  options: [],
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const unknown = args.operands.find((code) => !codes.includes(code));
  if (unknown !== undefined) {
    const help = suggestion(unknown, codes) ?? "elenchus explain lists the codes";
    return refuse(io, [refusal("unknown-code", `no audit has the code "${unknown}"`, help)]);
  }
  const asked = rules.filter((rule) => args.operands.includes(rule.name));
  await io.stdout.write(asked.length === 0 ? list() : asked.map(explanation).join("\n"));
  return ExitCode.good;
}

function list(): string {
  const width = Math.max(0, ...codes.map((code) => code.length));
  return rules.map((rule) => `${rule.name.padEnd(width)}  ${rule.finds}\n`).join("");
}

function explanation(rule: Rule): string {
  const examples = rule.examples.map(({ text, verdict }) => `  ${(verdict ?? "silent").padEnd(14)}  ${text}\n`);
  return `${rule.name}\n\nFinds: ${rule.finds}\nBecause: ${rule.because}\n\nExamples:\n${examples.join("")}`;
}
