import { bind } from "../../src/casebook/bind.ts";
import { parse } from "../../src/casebook/parse.ts";
import type { ProblemPage } from "../../src/casebook/problem.ts";
import { problems } from "../../src/casebook/problems/index.ts";
import { plain } from "../../src/diagnostics/paint.ts";
import { pretty } from "../../src/diagnostics/printers/pretty.ts";
import { SourceLines } from "../../src/diagnostics/source-lines.ts";

const PATH = "example.case";

const introduction = `# Mistakes in a casebook

A mistake stays where it is made: everything else is read as if it were not there. Each is shown with its place, the
words at fault and what to write instead. An *error* leaves something out; a *warning* says how something was read.

How casebooks are written is told in [casebook.md](casebook.md). This page is made by making every mistake
(\`npm run docs\`).
`;

/** The page of documentation on mistakes: each as it is printed, and the same lines put right. */
export function casebookErrorsPage(): string {
  const contents = problems.map(({ name, finds }) => `- [${name}](#${name}): ${finds}`).join("\n");
  return [introduction, `${contents}\n`, ...problems.map(section)].join("\n");
}

function section({ name, finds, because, examples, level }: ProblemPage): string {
  return [
    `## ${name}`,
    "",
    `${level === "error" ? "Error" : "Warning"}: ${finds}. ${because}`,
    "",
    "```text",
    printed(examples.bad).trimEnd(),
    "```",
    "",
    "Put right:",
    "",
    "```casebook",
    examples.good.trimEnd(),
    "```",
    "",
  ].join("\n");
}

/** What the program prints of a casebook with a mistake. */
function printed(text: string): string {
  const sources = new Map([[PATH, new SourceLines({ path: PATH, text })]]);
  return bind([parse(PATH, text)])
    .diagnostics.map((diagnostic) => pretty.print(diagnostic, sources, { width: 100, paint: plain }))
    .join("\n");
}
