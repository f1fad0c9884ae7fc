import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { suggestion } from "../../diagnostics/suggestion.ts";
import { draftOf } from "../../draft/draft.ts";
import { openCasebook } from "../../inquiry.ts";
import { sourceReader } from "../../keep/source-reading.ts";
import { writeAtomically } from "../../keep/write-file.ts";
import { refusal } from "../../read/refusal.ts";
import { counted } from "../../render/wording.ts";
import { refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Drafts what a casebook might say of a source. */
export const draft: Command = {
  name: "draft",
  operands: "SOURCE",
  summary: "drafts persons, quantities and claims from a first reading of a source, to be edited",
  options: [
    { name: "dir", short: "d", value: "DIR", says: "the folder of the casebook (the present one unless said)" },
  ],
  run,
};

async function run(io: Io, { operands, values }: Arguments): Promise<ExitCode> {
  const [id, second] = operands;
  if (id === undefined) return refuse(io, [refusal("no-id", "draft needs the id of a source")]);
  if (second !== undefined) {
    return refuse(io, [refusal("too-many-operands", `draft takes one source, and was given ${second} as well`)]);
  }
  const folder = values.get("dir")?.at(-1) ?? ".";
  const { material, unreadable } = await openCasebook(folder, { cwd: io.cwd });
  if (unreadable.length > 0) return refuse(io, unreadable);
  const { casebook, documents } = material;
  const source = casebook.byKind.source.find((one) => one.id === id);
  if (source === undefined) {
    const near = suggestion(
      id,
      casebook.byKind.source.map((one) => one.id),
    );
    return refuse(io, [refusal("unknown-name", `there is no source "${id}"`, near ?? "elenchus add FILE adds one")]);
  }
  const document = documents.get(id);
  if (document === undefined) {
    return refuse(io, [refusal("no-text", `${id} has no text that can be read`, "its field `file` names the text")]);
  }
  const target = join(folder, "drafts", `${id}.case`);
  if (await isThere(resolve(io.cwd, target))) {
    return refuse(io, [
      refusal("exists", `${target} is there already`, "rename it or delete it to have another draft"),
    ]);
  }
  const reading = sourceReader()(document);
  if (reading === null) {
    const language = document.metadata.language ?? "";
    return refuse(io, [refusal("no-language-table", `${id} is in a language that cannot be read yet (${language})`)]);
  }
  const { text, claims, quantities } = draftOf(reading, source, casebook);
  const obstacle = await writeAtomically(resolve(io.cwd, target), [text]);
  if (obstacle !== null) return refuse(io, [refusal("not-writable", `${target} cannot be written (${obstacle})`)]);
  const made = `${counted(claims, "claim")} and ${counted(quantities, "quantity", "quantities")}`;
  await io.stdout.write(`${target}: ${made}\n`);
  return ExitCode.good;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
