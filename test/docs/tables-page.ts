import { plain } from "../../src/diagnostics/paint.ts";
import { pretty } from "../../src/diagnostics/printers/pretty.ts";
import { SourceLines } from "../../src/diagnostics/source-lines.ts";
import { auditTable } from "../../src/tables/audit-table.ts";
import { editKinds } from "../../src/tables/edit-kinds/index.ts";
import type { TableRule } from "../../src/tables/table-rule.ts";
import { tableRules } from "../../src/tables/table-rules/index.ts";
import { tableFrom } from "../support/table.ts";

const introduction = `# Tables

\`elenchus table FILE…\` checks tables of figures: CSV, TSV, Excel workbooks (\`.xlsx\`), and the tables in Markdown and HTML.

\`\`\`sh
elenchus table convictions.csv                     # every sum, and the smallest repair
elenchus table copy-b.csv --against copy-a.csv     # two copies, cell by cell
elenchus table convictions.csv --structure         # how it was understood
elenchus table convictions.csv --format html --out pages
elenchus table convictions.csv --casebook DIR      # the claims that a casebook makes about it
\`\`\`

It exits 0 when nothing fails, 1 when something does (\`--fail-on\` says how bad that must be), 2 when a file cannot be
read. \`--format json\` is described by [\`table-schema.json\`](../table-schema.json). A page (\`--format html\`) needs nothing
but itself; if the rows are years, it draws each column, with proposed figures over those printed and, with \`--casebook\`,
the years that claims speak of. Tables of two files go together by their titles, or by the labels they share.

## How a table is understood

\`--structure\` shows it, and these options overrule it:

| | told from | overruled by |
|---|---|---|
| headings | the rows above the first row of figures; years across the head are headings; a cell over several columns heads each | \`--header N\` |
| labels | the leading columns of words or years | \`--labels N\` |
| sums | labels ("Total", "all", "итого"), indentation, or because neighbouring lines add up to one in most places | \`--total LABEL\` |
| "of which" | a label that begins so; such parts are at most the line above | |
| decimals | all figures of the table: "0,5" tells, "1,234" does not | \`--decimal comma\`, \`dot\`, \`none\` |
| thousands | commas, dots, spaces of every width, apostrophes and underscores | |
| units | "thousands" or "millions" in the title or a heading: sums may then be off by rounding | |
| marks of notes | stars, daggers, raised figures, [1], (a), a letter after a figure | |
| nothing known | an empty cell, a dash, "…", "n.a." and the like: never taken for zero | |

Sums of sums are found, too: districts add up to regions, and regions to the whole. A table of more than 200,000 rows or a
million cells is refused.

## Repairs

Where a sum fails, the smallest set of changed cells is sought that makes every sum right: one digit misread, two swapped,
one lost or doubled, a value from the cell beside. It is said whether another set costs as little. **A repair proves
consistency, not truth**, and the file is never written. \`--no-repair\` does without.

In a table of rounded figures (in thousands, or with decimals by which several sums are off) a sum is right if rounding
explains it, and a repair has to come no nearer.

The smallest repair is the cheapest: what its edits cost is added up.

${costs()}

## As evidence

A casebook declares a table, and relations name its cells: \`terror[1937..1938, death]\` is the sum of one column over two
years. Selectors are labels of rows and columns, years, and ranges of years; several of one sort are taken together. Where
no row or no column is named, everything that is counted once is meant, and no total. What the cells come to holds for
every speaker, unless the source that the table stands in is left out (\`--exclude source:ID\`). Where a cell is not known, it
is what a sum of the table leaves for it; where no sum does, the cells together are only known to be no less than those that
are. A repair that somebody has confirmed is laid over the file:

\`\`\`casebook
table terror
  file: sources/convictions.csv
  row: year
  total: sentenced, Total
  repaired:
    - 1932, death: 2,728
    - 1941, death: 8,001

claim six-times
  says: terror[1937..1938, death] = over 6 * (terror[1921..1953, death] - terror[1937..1938, death])
  bases: 1930..1953
\`\`\`

\`row\` and \`column\` say what the rows and columns are, and overrule what is told from the table: \`row: year\` takes its labels
from the column that is headed so, \`column: penalty\` its headings from the row that begins so; \`row: column 2\` and
\`column: row 3\` name them by number. Words that stand in no heading only describe. \`total\` names the rows and columns that
are sums; then no others are. Of several tables in a file, \`sheet\` says which: by title, by the name of the sheet, or by number.

**On every base.** A ratio depends on what it is a ratio of. \`elenchus check\` tries each claim about cells on every base that
the casebook has for it: the one it names, those in \`bases\`, and every other table with the same rows and columns; each as
printed, and with the figures that were confirmed or that the smallest repair proposes. Nobody is bound by what is tried.

\`\`\`text
On every base
  six-times: terror[1937..1938, death] = over 6 * (terror[1921..1953, death] - terror[1937..1938, death])
    fails  terror[1921..1953, death]  as printed  681,692 / 137,773 = 4.95, blank cells taken as nothing
    fails  terror[1921..1953, death]  repaired    681,692 / 117,763 = 5.79
    fails  terror[1930..1953, death]  as printed  681,692 / 114,382 = 5.96, blank cells taken as nothing
    holds  terror[1930..1953, death]  repaired    681,692 / 94,372 = 7.22
\`\`\`

**What repairs change.** For each corrected cell, and for all of a table together, \`check\` says which claims it turns, as
\`turns six-times from fails to holds\`. A table whose own sums fail is told by [table-sums](casebook-audits.md#table-sums).
`;

/** What every kind of edit costs, cheapest first, as the search has it. */
function costs(): string {
  const rows = editKinds.map(({ name, cost, finds, because, example }) => {
    const shown = `\`${example.cell.digits || "blank"}\` for \`${example.meant}\``;
    return `| ${name} | ${cost} | ${finds} | ${shown} | ${because} |`;
  });
  return ["| edit | cost | what happened | for example | because |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** The page of documentation on tables: what is done with them, and every audit with what it says of its examples. */
export function tablesPage(): string {
  return [introduction, "## Audits", "", ...tableRules.map(section)].join("\n");
}

function section(rule: TableRule): string {
  const spoken = rule.examples.find(({ level }) => level !== null);
  const shown =
    spoken === undefined
      ? []
      : [
          ...block("csv", spoken.table),
          ...(spoken.against === undefined ? [] : ["against", "", ...block("csv", spoken.against)]),
          ...block("text", printed(rule, spoken)),
        ];
  return [`### ${rule.name}`, "", `Finds ${rule.finds}.`, "", rule.because, "", ...shown].join("\n");
}

function block(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.trimEnd(), "```", ""];
}

function printed(rule: TableRule, { table, against }: TableRule["examples"][number]): string {
  const audited = auditTable(tableFrom(table), against === undefined ? null : tableFrom(against, "other.csv"));
  const lines = new Map([
    ["table.csv", new SourceLines({ path: "table.csv", text: table })],
    ["other.csv", new SourceLines({ path: "other.csv", text: against ?? "" })],
  ]);
  const found = audited.findings.filter(({ code }) => code === rule.name);
  return found.map((finding) => pretty.print(finding, lines, { width: 100, paint: plain })).join("\n");
}
