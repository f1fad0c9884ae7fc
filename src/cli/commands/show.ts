import { refusal } from "../../read/refusal.ts";
import { dossierOf } from "../../render/dossier/dossier.ts";
import { optionsFor, refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { lookUp } from "../look-up.ts";

/** Prints the dossier of a person, a quantity, a source, or whatever else a casebook declares. */
export const show: Command = {
  name: "show",
  operands: "ID…",
  summary: "shows everything a casebook has about a person, quantity, source, event or claim",
  options: [
    { name: "dir", short: "d", value: "DIR", says: "the folder of the casebook (the present one unless said)" },
  ],
  run,
};

async function run(io: Io, { operands, values }: Arguments): Promise<ExitCode> {
  if (operands.length === 0) {
    return refuse(io, [refusal("no-id", "show needs the id of something that the casebook declares")]);
  }
  const found = await lookUp(operands, values.get("dir")?.at(-1) ?? ".", io.cwd);
  if ("diagnostics" in found) return refuse(io, found.diagnostics, found.sources);
  if (found.unreadable.length > 0) await refuse(io, found.unreadable);
  const options = optionsFor(io, io.stdout, false);
  const dossiers = found.declarations.map((declaration) => dossierOf(declaration, found.checked, options));
  await io.stdout.write(dossiers.join("\n"));
  return found.unreadable.length > 0 ? ExitCode.failed : ExitCode.good;
}
