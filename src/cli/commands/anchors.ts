import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { suggestion } from "../../diagnostics/suggestion.ts";
import { openCasebook } from "../../inquiry.ts";
import { writeAtomically } from "../../keep/write-file.ts";
import { refusal } from "../../read/refusal.ts";
import { casebookSources } from "../../render/printed-casebook.ts";
import { quotationDiagnostic } from "../../render/quotation-diagnostic.ts";
import { counted, enumerated } from "../../render/wording.ts";
import { type Quotation, quotationsOf } from "../../resolve/citations.ts";
import { sourceFiles } from "../../resolve/inquiry.ts";
import { type AnchorEdits, anchorEdits } from "../anchor-edits.ts";
import { LOCK, lockText, readLock } from "../anchor-lock.ts";
import { optionsFor, printed, refuse } from "../announce.ts";
import { folderOf } from "../casebook-folder.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";

/** Looks every quotation of a casebook up in its source. */
export const anchors: Command = {
  name: "anchors",
  operands: "[DIR]",
  summary: "looks every quotation up in its source: whether it stands there, has moved, or has changed",
  options: [
    { name: "write", says: `keeps the places of the quotations in ${LOCK}, so that they are missed when they move` },
    { name: "confirm", value: "ID", says: "confirms what a claim's moved or changed words are now; may be repeated" },
    { name: "all-moved", says: "confirms all words that have moved and are otherwise the same" },
    { name: "quiet", short: "q", says: "leaves out everything but what does not stand" },
  ],
  run,
};

async function run(io: Io, args: Arguments): Promise<ExitCode> {
  const folder = folderOf(args.operands, "anchors");
  if (typeof folder !== "string") return refuse(io, [folder]);
  const { material, unreadable } = await openCasebook(folder, { cwd: io.cwd });
  if (unreadable.length > 0) return refuse(io, unreadable);
  const { casebook, documents } = material;
  const known = await readLock(resolve(io.cwd, folder, LOCK));
  if (known !== null && "code" in known) return refuse(io, [known]);
  const sources = sourceFiles(documents);
  const quotations = quotationsOf(casebook, sources, known ?? new Map());
  const confirmed = args.values.get("confirm") ?? [];
  const waiting = quotations.filter(({ standing }) => standing.type === "moved" || standing.type === "fuzzy");
  const idle = confirmed.filter((id) => !waiting.some(({ declaration }) => declaration.id === id));
  if (idle.length > 0)
    return refuse(
      io,
      idle.map((id) => nothingToConfirm(id, waiting)),
    );
  const isConfirmed = ({ standing, declaration }: Quotation) =>
    confirmed.includes(declaration.id) || (args.switches.has("all-moved") && standing.type === "moved");
  const edits = anchorEdits(quotations, known ?? new Map(), casebook.files, isConfirmed);
  const isLocked = args.switches.has("write") || known !== null;
  const isAsked = args.switches.has("write") || args.switches.has("all-moved") || confirmed.length > 0;
  const obstacle = isAsked ? await write(edits, isLocked ? join(folder, LOCK) : null, io.cwd) : null;
  if (obstacle !== null) return refuse(io, [obstacle]);
  if (!args.switches.has("quiet")) await io.stdout.write(summary(quotations));
  const said = quotations.flatMap((quotation) =>
    edits.settled.has(quotation) ? [] : (quotationDiagnostic(quotation) ?? []),
  );
  await io.stdout.write(printed(said, casebookSources({ casebook, sources }), optionsFor(io, io.stdout, false)));
  return said.some(({ code }) => code !== "quote-unread") ? ExitCode.found : ExitCode.good;
}

function nothingToConfirm(id: string, waiting: readonly Quotation[]) {
  const ids = waiting.map(({ declaration }) => declaration.id);
  return refusal("nothing-to-confirm", `no quotation of ${id} waits to be confirmed`, suggestion(id, ids));
}

/** Writes the casebook, then the places in it. */
async function write({ files, anchors: places }: AnchorEdits, lock: string | null, cwd: string) {
  for (const [path, text] of files) {
    const obstacle = await writeAtomically(await realpath(resolve(cwd, path)), [text]);
    if (obstacle !== null) return refusal("not-writable", `${path} cannot be written (${obstacle})`);
  }
  const obstacle = lock === null ? null : await writeAtomically(resolve(cwd, lock), [lockText(places)]);
  return obstacle === null ? null : refusal("not-writable", `${lock} cannot be written (${obstacle})`);
}

/** "5 quotations: 3 stand, 1 has moved and 1 has changed." */
function summary(quotations: readonly Quotation[]): string {
  const count = (type: Quotation["standing"]["type"]) =>
    quotations.filter(({ standing }) => standing.type === type).length;
  const words = [
    [count("exact"), "stands", "stand"],
    [count("moved"), "has moved", "have moved"],
    [count("fuzzy"), "has changed", "have changed"],
    [count("ambiguous"), "is in several places", "are in several places"],
    [count("orphan"), "is not in its source", "are not in their sources"],
    [count("unread"), "has no text to be looked up in", "have no text to be looked up in"],
  ] as const;
  const parts = words.flatMap(([n, one, many]) => (n === 0 ? [] : [counted(n, one, many)]));
  if (parts.length === 0) return "No quotations.\n";
  return `${counted(quotations.length, "quotation")}: ${enumerated(parts)}.\n`;
}
