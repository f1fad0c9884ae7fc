import { suggestion } from "../../diagnostics/suggestion.ts";
import { refusal } from "../../read/refusal.ts";
import { dossierOf } from "../../render/dossier/dossier.ts";
import { optionsFor, refuse } from "../announce.ts";
import { type Arguments, type Command, ExitCode, type Io } from "../command.ts";
import { chapters, type Explanation } from "../explanations.ts";
import { type LookedUp, lookUp } from "../look-up.ts";

/** Prints an audit's own words, or what a casebook says by an id and why its verdict is what it is. */
export const explain: Command = {
  name: "explain",
  operands: "[CODE|ID…]",
  summary: "tells what an audit or a message means, or why a claim has its verdict; without a code, lists the codes",
  options: [{ name: "dir", short: "d", value: "DIR", says: "the folder of the casebook that an ID is looked up in" }],
  run,
};

const explanations = chapters.flatMap((chapter) => chapter.explanations);
const codes = [...new Set(explanations.map(({ code }) => code))];

async function run(io: Io, { operands, values }: Arguments): Promise<ExitCode> {
  const { columns } = io.stdout;
  if (operands.length === 0) {
    await io.stdout.write(list());
    return ExitCode.good;
  }
  const ids = operands.filter((word) => !codes.includes(word));
  const folder = values.get("dir")?.at(-1) ?? null;
  const found = ids.length === 0 ? null : await lookUp(ids, folder ?? ".", io.cwd, codes);
  if (found !== null && "diagnostics" in found) {
    const isOutside = folder === null && found.diagnostics.every(({ code }) => code === "no-casebook");
    return isOutside ? refuse(io, ids.slice(0, 1).map(unknownCode)) : refuse(io, found.diagnostics, found.sources);
  }
  const pages = operands.map((word) => (codes.includes(word) ? explanation(word, columns) : page(word, found, io)));
  await io.stdout.write(pages.join("\n"));
  return ExitCode.good;
}

function unknownCode(word: string) {
  const help = suggestion(word, codes) ?? "elenchus explain lists the codes";
  return refusal("unknown-code", `there is no code "${word}"`, help);
}

function page(id: string, found: LookedUp | null, io: Io): string {
  const declaration = found?.declarations.find((one) => one.id === id);
  if (found === null || declaration === undefined) throw new Error(`${id} was looked up and is gone`);
  return dossierOf(declaration, found.checked, optionsFor(io, io.stdout, false));
}

function list(): string {
  const column = Math.max(...codes.map((code) => code.length)) + 2;
  const line = ({ code, says }: Explanation) => `  ${code.padEnd(column)}${says}\n`;
  return chapters.map(({ heading, explanations: own }) => `${heading}\n${own.map(line).join("")}`).join("\n");
}

/** One page for each thing that has the code: an audit of texts and one of casebooks may share it. */
function explanation(code: string, width: number): string {
  return explanations
    .filter((one) => one.code === code)
    .map((one) => one.page(width))
    .join("\n");
}
