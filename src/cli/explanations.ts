import { problems } from "../casebook/problems/index.ts";
import { casebookRules } from "../check/casebook-rules/index.ts";
import { rules } from "../check/rules/index.ts";
import { wrap } from "../diagnostics/wrap.ts";
import { tableRules } from "../tables/table-rules/index.ts";
import { messages } from "./messages.ts";

/** A code, what it means in a line, and its whole page. */
export interface Explanation {
  readonly code: string;
  readonly says: string;
  page(width: number): string;
}

/** The explanations under one heading of the list. */
export interface Chapter {
  readonly heading: string;
  readonly explanations: readonly Explanation[];
}

/** Everything that `explain` knows, in the order of its list. A code may stand in two chapters. */
export const chapters: readonly Chapter[] = [
  { heading: "Audits of a first reading", explanations: rules.map(auditPage) },
  { heading: "Audits of a casebook", explanations: casebookRules.map(casebookPage) },
  { heading: "Audits of a table", explanations: tableRules.map(tablePage) },
  { heading: "Mistakes in a casebook", explanations: problems.map(problemPage) },
  {
    heading: "Messages",
    explanations: Object.entries(messages).map(([code, says]) => ({
      code,
      says,
      page: (width) => `${code}\n${indented(says, width)}`,
    })),
  },
];

function auditPage({ name, finds, because, examples }: (typeof rules)[number]): Explanation {
  return {
    code: name,
    says: finds,
    page: (width) => {
      const shown = examples.map(
        ({ text, verdict }) => `  ${verdict ?? "silent"}\n${indented(text, width - 4, "    ")}`,
      );
      return `${head(name, finds, because, width)}Examples\n${shown.join("")}`;
    },
  };
}

function casebookPage({ name, finds, because, examples }: (typeof casebookRules)[number]): Explanation {
  return {
    code: name,
    says: finds,
    page: (width) => {
      const shown = examples.map(({ casebook, level }) => `  ${level ?? "silent"}\n${verbatim(casebook)}`);
      return `${head(name, finds, because, width)}Examples\n${shown.join("")}`;
    },
  };
}

function tablePage({ name, finds, because, examples }: (typeof tableRules)[number]): Explanation {
  return {
    code: name,
    says: finds,
    page: (width) => {
      const shown = examples.map(({ table, against, level }) => {
        const other = against === undefined ? "" : `  against\n${verbatim(against)}`;
        return `  ${level ?? "silent"}\n${verbatim(table)}${other}`;
      });
      return `${head(name, finds, because, width)}Examples\n${shown.join("")}`;
    },
  };
}

function problemPage({ name, finds, because, examples }: (typeof problems)[number]): Explanation {
  return {
    code: name,
    says: finds,
    page: (width) => {
      const { bad, good } = examples;
      return `${head(name, finds, because, width)}Wrong\n${verbatim(bad)}Right\n${verbatim(good)}`;
    },
  };
}

function head(name: string, finds: string, because: string, width: number): string {
  return `${name}\n${indented(`Finds ${finds}.`, width)}\n${indented(because, width)}\n`;
}

function verbatim(casebook: string): string {
  return casebook
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "\n" : `    ${line}\n`))
    .join("");
}

function indented(words: string, width: number, by = "  "): string {
  return wrap(words.replace(/\s+/gu, " "), width - by.length)
    .map((line) => `${by}${line}\n`)
    .join("");
}
