import { join, resolve } from "node:path";
import { caseFilesIn } from "../../inquiry.ts";
import { makeCasebook } from "../../keep/new-casebook.ts";
import { refusal } from "../../read/refusal.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Makes the folder of a casebook. */
export const init: Command = {
  name: "init",
  operands: "DIR",
  summary: "makes a casebook: a folder for sources and for what they say",
  options: [],
  run,
};

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
  const obstacle = await makeCasebook(place);
  if (obstacle === "ENOTDIR" || obstacle === "EEXIST") {
    const help = "name a folder that is not there yet, or one that is";
    return refuse(io, [refusal("not-a-folder", `${folder} cannot be made: a file of that name is in the way`, help)]);
  }
  if (obstacle !== null) return refuse(io, [refusal("not-writable", `${folder} cannot be made (${obstacle})`)]);
  await io.stdout.write(`${join(folder, "casebook.case")}\n`);
  return ExitCode.good;
}
