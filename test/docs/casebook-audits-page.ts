import type { CasebookRule, CaseExample } from "../../src/check/casebook-rule.ts";
import { casebookRules } from "../../src/check/casebook-rules/index.ts";
import { plain } from "../../src/diagnostics/paint.ts";
import { pretty } from "../../src/diagnostics/printers/pretty.ts";
import { SourceLines } from "../../src/diagnostics/source-lines.ts";
import { inquiryInto } from "../support/casebook.ts";

const introduction = `# Audits of a casebook

A casebook is checked as a whole: whether what its people say can be true together, in numbers and in time; whether its
quotations stand where they are said to; and whether its evidence is used evenly. The same rules hold for every speaker,
the author of the casebook included. No audit says that anything is true.

| level | means |
|---|---|
| fails | some lines cannot hold together under any reading of the words, and the proof is given |
| strained | they can only if hedges and approximate dates are read generously |
| not-comparable | what is set against each other does not count the same; it is said what differs |
| needs-fact | it turns on something the casebook does not give; it is said what |
| error | a quotation does not stand in its source |
| warning | the record is at fault, or the evidence used unevenly |
| note | a remark |

This page is written from the audits themselves (\`npm run docs\`); \`elenchus explain CODE\` prints the same words.
`;

/** The page of documentation that the audits of a casebook write themselves, with what they say of their examples. */
export function casebookAuditsPage(): string {
  const contents = casebookRules.map(({ name, finds }) => `- [${name}](#${name}): ${finds}`).join("\n");
  return [introduction, `${contents}\n`, ...casebookRules.map(section)].join("\n");
}

function section(rule: CasebookRule): string {
  const [spoken] = rule.examples.filter(({ level }) => level !== null);
  const [silent] = rule.examples.filter(({ level }) => level === null).reverse();
  return [
    `## ${rule.name}`,
    "",
    `Finds ${rule.finds}.`,
    "",
    rule.because,
    "",
    ...(spoken === undefined
      ? []
      : [...block("elenchus", casebookOf(spoken)), ...block("text", printed(rule, spoken))]),
    ...(silent === undefined ? [] : ["It is silent on:", "", ...block("elenchus", casebookOf(silent))]),
  ].join("\n");
}

function block(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.trimEnd(), "```", ""];
}

/** The casebook, and below it the texts of its sources as comments. */
function casebookOf({ casebook, sources = {} }: CaseExample): string {
  const texts = Object.entries(sources).map(([path, text]) => {
    const lines = text.trimEnd().split("\n");
    return [`# ${path}:`, ...lines.map((line) => `#   ${line}`.trimEnd())].join("\n");
  });
  return [casebook.trimEnd(), ...texts].join("\n");
}

/** What the program prints of an example. */
function printed(rule: CasebookRule, { casebook, sources }: CaseExample): string {
  const inquiry = inquiryInto(casebook, sources);
  const lines = new Map<string, SourceLines>();
  for (const [path, { text }] of inquiry.casebook.files) lines.set(path, new SourceLines({ path, text }));
  for (const { path, document } of inquiry.sources.values()) lines.set(path, new SourceLines(document.source));
  return [...rule.check(inquiry)]
    .map((finding) => pretty.print(finding, lines, { width: 100, paint: plain }))
    .join("\n");
}
