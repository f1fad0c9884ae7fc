import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { filesIn } from "./support/files.ts";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** A source file without its tests, by its path below `src/`. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = filesIn(root)
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith(".test.ts"))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }));

/** The stages, first to last. A file imports from its own stage and from those before it. */
const stages = [
  "version.ts",
  "text",
  "diagnostics",
  "values",
  "read",
  "recognise",
  "casebook",
  "reason",
  "tables",
  "resolve",
  "check",
  "examine.ts",
  "draft",
  "ide",
  "inquiry.ts",
];
const faces = ["render", "keep", "workbench", "cli", "index.ts"];
const order = [...stages, ...faces];

function importsOf({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(?<target>\.[^"]+)"/gu)].map((match) =>
    join(dirname(path), match.groups?.target ?? ""),
  );
}

function stageOf(path: string): number {
  return order.indexOf(path.split("/")[0] ?? "");
}

test("every file belongs to a stage", () => {
  expect(files.filter(({ path }) => stageOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test("imports point one way, from a later stage to an earlier one", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => stageOf(target) > stageOf(file.path))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("what runs in a browser asks nothing of Node", () => {
  const portable =
    /^(?:text|diagnostics|values|recognise|casebook|reason|resolve|check|tables(?!\/(?:read-tables|long-file|workbook)\.ts)|draft|ide|render\/edition|workbench\/client)\/|^examine\.ts$/u;
  const wrong = files.filter(({ path, text }) => portable.test(path) && /from "(?:node:|piscina)/u.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** The folders of members, and the contract each of them keeps. */
const contracts = [
  { contract: "read/format.ts", members: "read/formats" },
  { contract: "read/cues.ts", members: "read/cues" },
  { contract: "recognise/recogniser.ts", members: "recognise/recognisers" },
  { contract: "recognise/language.ts", members: "recognise/languages" },
  { contract: "casebook/kind.ts", members: "casebook/kinds" },
  { contract: "casebook/problem.ts", members: "casebook/problems" },
  { contract: "check/rule.ts", members: "check/rules" },
  { contract: "check/casebook-rule.ts", members: "check/casebook-rules" },
  { contract: "ide/fix.ts", members: "ide/fixes" },
  { contract: "workbench/client/island.ts", members: "workbench/client/islands" },
  { contract: "render/exporter.ts", members: "render/exporters" },
  { contract: "render/casebook-exporter.ts", members: "render/casebook-exporters" },
  { contract: "render/dossier/section.ts", members: "render/dossier/sections" },
  { contract: "render/table-exporter.ts", members: "render/table-exporters" },
  { contract: "render/site/view.ts", members: "render/site/views" },
  { contract: "workbench/client/island.ts", members: "workbench/client/islands" },
  { contract: "tables/table-format.ts", members: "tables/table-formats" },
  { contract: "tables/table-rule.ts", members: "tables/table-rules" },
  { contract: "tables/edit-kind.ts", members: "tables/edit-kinds" },
  { contract: "diagnostics/printer.ts", members: "diagnostics/printers" },
  { contract: "cli/command.ts", members: "cli/commands" },
];

/** The files that a list is made of; a list of lists is taken apart. */
function listedFiles(index: string): readonly string[] {
  const file = files.find(({ path }) => path === index);
  const targets = file === undefined ? [] : importsOf(file).filter((target) => target.startsWith(`${dirname(index)}/`));
  return targets.flatMap((target) => (basename(target) === "index.ts" ? listedFiles(target) : [target]));
}

/** The names of the members in a list; a language goes by its code. */
async function listedNames(index: string): Promise<readonly string[]> {
  const module: Record<string, unknown> = await import(`../src/${index}`);
  const members = Object.values(module).filter(Array.isArray).flat();
  return members.map((member: Record<string, string>) => member.code ?? member.language ?? member.name ?? "");
}

test.each(contracts)("$members lists each of its members under the name of its file", async ({ contract, members }) => {
  expect(existsSync(join(root, contract))).toBe(true);
  const index = `${members}/index.ts`;
  const stems = listedFiles(index).map((path) => basename(path, extname(path)));
  const names = await listedNames(index);
  expect(names.length).toBeGreaterThan(0);
  expect([...names].sort()).toEqual([...stems].sort());
  expect(new Set(names).size).toBe(names.length);
});

test.each(contracts)("no file in $members is forgotten", ({ members }) => {
  const used = new Set(files.flatMap(importsOf));
  const own = files.filter(({ path }) => path.startsWith(`${members}/`));
  expect(own.map(({ path }) => path).filter((path) => path !== `${members}/index.ts` && !used.has(path))).toEqual([]);
});

test("files are short: the median under 80 lines, nine in ten under 250, none over 400 but tables of words", () => {
  const sizes = files
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))]?.lines ?? 0;
  expect(at(0.5)).toBeLessThan(80);
  expect(at(0.9)).toBeLessThan(250);
  const long = sizes.filter(({ path, lines }) => lines > 400 && !/^(?:recognise\/languages|read\/cues)\//u.test(path));
  expect(long).toEqual([]);
});

test("names say what a thing is, and are written one way", () => {
  const vague = /(?:^|[/-])(?:utils?|helpers?|common|misc|manager)(?:[./-]|$)/u;
  const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/u;
  expect(files.map(({ path }) => path).filter((path) => vague.test(path) || !kebab.test(path))).toEqual([]);
});
