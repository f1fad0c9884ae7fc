import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { caseFilesIn } from "../../inquiry.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { systemCode, writeAtomically } from "../write-file.ts";

/** Makes the folder of a casebook. */
export const init: Command = {
  name: "init",
  operands: "DIR",
  summary: "makes a casebook: a folder for sources and for what they say",
  options: [],
  run,
};

const starter = `# A casebook: who says what, and with which words. \`elenchus check\` tells what of it cannot hold together.
#
#   elenchus add FILE       copies a source in, and declares it
#   elenchus draft SOURCE   proposes persons, quantities and claims from a first reading of it
#   elenchus check          checks everything that is claimed
#
# Every file below this folder that ends in .case belongs to the casebook. A line that begins at the margin opens a
# declaration; the lines under it are its fields. For example:
#
# person clerk "The clerk of the harbour"
#
# quantity lost "Lost with the fleet"
#   counts: people
#   outcome: drowned
#   when: 1782
#
# claim clerk-counts
#   by: clerk
#   in: report ¶3 "lost some nine hundred men"
#   says: lost = about 900
`;

async function run(io: Io, { operands }: Arguments): Promise<ExitCode> {
  const [folder, second] = operands;
  if (folder === undefined) return refuse(io, [refusal("no-folder", "init needs the name of a folder to make")]);
  if (second !== undefined) {
    return refuse(io, [refusal("too-many-operands", `init takes one folder, and was given ${second} as well`)]);
  }
  const place = resolve(io.cwd, folder);
  const there = await caseFilesIn(place);
  if (typeof there !== "string" && there.length > 0) {
    const help = "elenchus check checks it; elenchus add adds a source to it";
    return refuse(io, [refusal("casebook-exists", `${folder} has a casebook in it already (${there[0]})`, help)]);
  }
  const obstacle =
    (await made(join(place, "sources"))) ?? (await writeAtomically(join(place, "casebook.case"), [starter]));
  if (obstacle === "ENOTDIR" || obstacle === "EEXIST") {
    const help = "name a folder that is not there yet, or one that is";
    return refuse(io, [refusal("not-a-folder", `${folder} cannot be made: a file of that name is in the way`, help)]);
  }
  if (obstacle !== null) return refuse(io, [refusal("not-writable", `${folder} cannot be made (${obstacle})`)]);
  await io.stdout.write(`${join(folder, "casebook.case")}\n`);
  return ExitCode.good;
}

/** Makes a folder, and those around it; the system's code for what kept it from that. */
async function made(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    return (await stat(folder)).isDirectory() ? null : "ENOTDIR";
  } catch (error) {
    return systemCode(error);
  }
}
