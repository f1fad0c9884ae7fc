import { checkCasebook } from "../../check/check-casebook.ts";
import { verdictLabels } from "../../diagnostics/diagnostic.ts";
import type { Sources } from "../../diagnostics/printer.ts";
import { printers } from "../../diagnostics/printers/index.ts";
import { SourceLines } from "../../diagnostics/source-lines.ts";
import { openCasebook } from "../../inquiry.ts";
import { printOptions } from "../../render/printed-findings.ts";
import { type Inquiry, inquire } from "../../resolve/inquiry.ts";
import { optionsFor, refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Checks a casebook: whether what is claimed can hold together. */
export const check: Command = {
  name: "check",
  operands: "[DIR]",
  summary: "checks a casebook: what of the claims in it cannot hold together, with the proof",
  options: [
    { name: "format", short: "f", value: "FORMAT", says: "pretty, short, github (pretty unless said otherwise)" },
    { name: "verbose", short: "v", says: "shows what holds, and remarks" },
  ],
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const [folder = "."] = args.operands;
  const { material, unreadable } = await openCasebook(folder, io.cwd);
  if (unreadable.length > 0) await refuse(io, unreadable);
  if (material.casebook.files.size === 0) return ExitCode.failed;
  const inquiry = inquire(material);
  const findings = checkCasebook(inquiry);
  const all = [...inquiry.diagnostics, ...findings];
  const format = args.values.get("format")?.at(-1) ?? "pretty";
  const printer = printers.find(({ name }) => name === format) ?? printers[0];
  const options = printOptions(optionsFor(io, io.stdout, args.switches.has("verbose")));
  for (const diagnostic of all) await io.stdout.write(printer?.print(diagnostic, sourcesOf(inquiry), options) ?? "");
  if (unreadable.length > 0 || inquiry.diagnostics.some(({ level }) => level === "error")) return ExitCode.failed;
  const bad = verdictLabels.slice(0, 1);
  return findings.some(({ level }) => bad.some((label) => label === level)) ? ExitCode.found : ExitCode.good;
}

/** The files that the findings of a casebook point into. */
function sourcesOf({ casebook, sources }: Inquiry): Sources {
  const lines = new Map<string, SourceLines>();
  for (const [path, { text }] of casebook.files) lines.set(path, new SourceLines({ path, text }));
  for (const { path, document } of sources.values()) lines.set(path, new SourceLines(document.source));
  return lines;
}
