import type { Example, Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.ts";
import { plain } from "../../src/diagnostics/paint.ts";
import { pretty } from "../../src/diagnostics/printers/pretty.ts";
import { diagnosticOf } from "../../src/render/finding-diagnostic.ts";
import { sourcesOf } from "../../src/render/printed-findings.ts";
import { readingOf } from "../support/reading.ts";

const introduction = `# Audits

An audit asks whether statements in a text can be true together. It never says that one of them is true. It speaks only
where the words themselves tie figures or dates to one another, and it keeps silent where they may speak of different
things: a false alarm costs a reader more than a miss.

| verdict | means |
|---|---|
| holds | the statements fit, with every hedge read strictly |
| strained | they fit only if the hedges are read generously |
| fails | they do not fit under any reading of the words |
| not-comparable | they do not count the same thing, so nothing follows; it is said what differs |
| needs-fact | it turns on something the text does not give; it is said what |

How "about", "over" or "some" are read is set out in [hedges.md](hedges.md). With *strained* and *fails* comes, where
hedged words are part of it, the least tolerance on them at which the statements would fit.

This page is written from the audits themselves (\`npm run docs\`); \`elenchus explain CODE\` prints the same words.
`;

/** The page of documentation that the audits write themselves: what each finds, why, and what it says of its examples. */
export function auditsPage(): string {
  const contents = rules.map(({ name, finds }) => `- [${name}](#${name}): ${finds}`).join("\n");
  return [introduction, `${contents}\n`, ...rules.map(section)].join("\n");
}

function section(rule: Rule): string {
  const shown = rule.examples.find(({ verdict }) => verdict !== null && verdict !== "holds") ?? rule.examples[0];
  const rows = rule.examples.map(({ text, verdict }) => `| ${verdict ?? "*silent*"} | ${cell(text)} |`);
  return [
    `## ${rule.name}`,
    "",
    `Finds ${rule.finds}.`,
    "",
    sentence(rule.because),
    "",
    ...(shown === undefined ? [] : ["```text", printed(rule, shown).trimEnd(), "```", ""]),
    "| says | of |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** What the program prints of an example. */
function printed(rule: Rule, { text }: Example): string {
  const reading = readingOf(text, "example.txt");
  return reading.findings
    .filter(({ code }) => code === rule.name)
    .map((finding) =>
      pretty.print(diagnosticOf(finding, reading.document), sourcesOf(reading), { width: 100, paint: plain }),
    )
    .join("\n");
}

function sentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return capital.endsWith(".") ? capital : `${capital}.`;
}

function cell(words: string): string {
  return words.replace(/\s*\n\s*/gu, " ").replaceAll("|", "\\|");
}
