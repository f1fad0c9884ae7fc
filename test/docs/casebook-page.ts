import type { Field } from "../../src/casebook/field.ts";
import type { Kind } from "../../src/casebook/kind.ts";
import { kinds } from "../../src/casebook/kinds/index.ts";

const introduction = `# The language of casebooks

A casebook is a folder of text: any number of files that end in \`.case\`, the sources beside them. It says who claims
what, where it stands, and what is counted; Elenchus proves what follows and what cannot hold together. Nothing else
is kept: the files are the casebook, and version control can compare them line by line.

\`\`\`casebook
# What the purser wrote about the losses of the company
source letters "Letters of a purser"
  by: purser
  file: sources/letters.txt

person purser "The purser"

quantity lost "Sailors lost"
  counts: sailors
  outcome: died
  when: 1830/1849

quantity lost-in-gale "Sailors lost in the winter of the gale"
  counts: sailors
  outcome: died
  when: 1837/1838
  within: lost

claim total
  by: purser
  in: letters ¶3 "between 700 and 800 never came back"
  says: lost = 700..800

claim gale-worst
  by: purser
  in: letters ¶4 "over six times as many in that winter as in all the others"
  says: lost-in-gale = over 6 * (lost - lost-in-gale)
\`\`\`

From these two sentences follows that more than 600 were lost in the winter of the gale, and fewer than 115 in all the
other years.

## Form

A line at the margin opens a **declaration**: its kind, its id, and if need be a title in quotation marks. An id is small
letters, digits and hyphens, a letter first; no two declarations of a casebook have the same, whatever their kinds and
files. Words that mean something in relations (hedges, units, fractions, \`of\`, \`million\`) are no ids.

The lines below it that are set in are its **fields**: a name, a colon, a value. A value stands on one line, however long
it is. Where a field may have several values, each can stand in a field of its own, in an item of a list (a dash, below
the field), or, where the values are ids or names, between commas. These three are the same:

\`\`\`casebook
quantity men
quantity women

quantity crew
  parts: men, women

quantity passengers
  parts: men
  parts: women

quantity survivors
  parts:
    - men
    - women
\`\`\`

\`>\` after the colon opens **free text**, which goes on as long as the lines are deeper than the field. What they all are
set in by is not part of it.

\`\`\`casebook
person purser
  note: >
    He kept the books until 1849.

    His letters were found in 1903.
\`\`\`

A \`#\` at the beginning of a line or after two spaces opens a **comment**, in free text too. Between quotation marks it is
a letter like any other. Inside a quotation \`\\"\` is a quotation mark. A quotation ends on the line it begins on.

\`\`\`casebook
source ledger "The \\"black\\" ledger"  # a comment
claim marked
  in: ledger p. 7 "item #12"  # the quotation ends before this comment
  says: "losses = #12"
\`\`\`

The order of declarations and fields has no meaning, and any file may name what any other declares. Indentation can be
of any width, tabs included; \`elenchus fmt\` makes it two spaces, puts one blank line between declarations and leaves
order, words and comments alone. An item may stand no deeper than its field.

A mistake never reaches beyond its own line or, where the first line is at fault, its own declaration.
[casebook-errors.md](casebook-errors.md) shows each of them.

## Values

**Dates** are written in EDTF: \`1937\`, \`1937-08\`, \`1937-08-05\`, \`1937/1938\`, \`1937~\` (about), \`1937?\` (doubtful), \`193X\`
(some year of the decade), \`../1953\` (until), \`1941-21\` (spring). \`os:\` before a date, or before the first of two, says
that it is Julian.

**Citations** are a source, a place in it, and the words: \`letters ¶4 "over six times as many"\`. The place is a paragraph
(\`¶4\`, \`§4\`), a page (\`p. 4\`, \`pp. 4–6\`), a leaf (\`f. 12r\`), a section (\`7.184–187\`), or whatever stands before the quotation.

**Names** may be ids or words: \`where: harbour\` is the place of that id if there is one, and else the word. Words in
quotation marks are never an id. Where a word is nearly an id, a warning says so.

**Lengths of time** are a number and a unit: \`872 days\`, \`about 3 years\`.

`;

const relations = `## Relations

\`says\` holds a relation if it has a sign of comparison outside quotation marks; everything else is words, and nothing is
concluded from it. What has such a sign and cannot be read as a relation is an error; words with a \`=\` in them stand in
quotation marks.

\`\`\`text
relation   expression (comparison expression)+      = < > <= >=
expression product (" + " product | " - " product)* with blanks, since ids have hyphens
product    factor (("*" | "/") factor)*
factor     value | id | id.point | table[row, column] | share of factor | (expression)
value      hedge? number (".." number)? unit?  or a date
number     681,692 · 4 million · 1.5 million · 12
share      90% · half · a third · two thirds · three quarters · 1 in 7, with a hedge or without
hedge      about · some · over · under · nearly · at least · at most · exactly · up to
unit       day · week · month · year, or their plurals
point      start · end of an event; born · died of a person; founded · ended of a group or a place
\`\`\`

\`\`\`casebook
quantity crew
  counts: people
quantity saved
  counts: people
  within: crew
quantity lost
  counts: people
event voyage
event gale
person purser
document last-letter
table musters
  file: sources/musters.csv

claim a
  says: crew = 1,130
claim b
  says: saved = about half of crew
claim c
  says: saved / crew = 40..60%
claim d
  says: 100 < lost <= crew - saved
claim e
  says: lost = 3 in 10 of (crew + 25)
claim f
  says: gale.start - voyage.start = about 3 weeks
claim g
  says: gale.start > purser.born + 20 years
claim h
  says: 1837-11 < last-letter <= 1838
claim i
  says: musters[1837..1838, stokers] >= 40
claim j
  says: crew = 1.5 * saved
\`\`\`

**How values are read.** Each number is read by its words, as [hedges.md](hedges.md) has it: strictly and generously, and
twice the same words may mean two different numbers. A number that multiplies a quantity, or that a quotient is compared
with, is read as a multiple ("six times as many"). A magnitude or a per cent sign after a range is that of both its ends.
Four bare digits are a year where the other side is a date, and so is a range of them; anywhere else they are a number.
Four digits, \`/\` and four digits without blanks are a period.

**Sorts.** A side is a count, a share, a date or a length of time, and all sides of a relation are the same. A quantity
that \`counts\` days, weeks, months or years is a length of time, one that counts \`share\` or \`%\` a share, any other a
count. An event, a source or a document by itself is the date of it. A date less a date is a length of time; a date and
a length of time, added or taken away, are a date. A share of something is of its sort, and so is a multiple of it; two
things of one sort divided are a ratio, which can be compared with a number or a share.

\`\`\`casebook mixed-sorts
quantity crew
  counts: people
claim a
  says: crew = 3 years
\`\`\`

**Linear.** Only one factor of a product may name something, and no divisor, with one exception: a whole side \`a / b\`,
compared with what names nothing, is read as \`a = n * b\`, with \`b\` more than nothing. All else is reported and left out.
What divides must not be able to be zero.

\`\`\`casebook not-linear
quantity crew
quantity ships
quantity lost
claim a
  says: lost = crew * ships
\`\`\`

**Structure.** \`within\` says that a quantity is at most as large as another, \`parts\` that others are all there is of it and
none overlap, \`includes\` that others are in it, none overlap, and there may be more. Quantities that are within each other
in a circle are equal; a warning says so.

**Bases.** A claim about cells of a table can be tried on more than it names: \`bases\` has other years, or another table, to be
put in place of the whole that it names. Its parts keep their years. How it fares on each is told beside its verdict, and
binds nobody; [tables.md](tables.md#as-evidence) shows it.

\`\`\`casebook
table musters
  file: sources/musters.csv
table other-musters
  file: sources/other-musters.csv

claim most-in-two-years
  says: musters[1837..1838, stokers] = over half of musters[1830..1849, stokers]
  bases:
    - 1835..1849
    - musters[1830..1849, all]
    - other-musters
\`\`\`

Signs that other keyboards have are read too: \`≤\`, \`≥\`, \`×\`, \`÷\`, \`−\`; \`per cent\` is \`%\`.

`;

const kindsIntroduction = `## Kinds

Fields marked \`*\` may have several values; those in **bold** are required. Every kind takes \`note\`: words that are kept and
never examined. These tables are written from the kinds themselves (\`npm run docs\`).

`;

/** The page of documentation on the language: prose, and the kinds as they describe themselves. */
export function casebookPage(): string {
  return [introduction, relations, kindsIntroduction, kinds.map(section).join("\n")].join("");
}

function section({ name, says, fields, needs, example }: Kind): string {
  const rows = Object.entries(fields)
    .filter(([field]) => field !== "note")
    .map(([field, definition]) => row(field, definition, needs));
  const one =
    needs.length > 1 ? [`Needs ${needs.map((names) => names.map(code).join(" and ")).join(", or ")}.`, ""] : [];
  return [
    `### ${name}`,
    "",
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    "",
    ...one,
    "| field | takes | for |",
    "|---|---|---|",
    ...rows,
    "",
    "```casebook",
    example.trimEnd(),
    "```",
    "",
  ].join("\n");
}

function row(name: string, { type, repeatable, says }: Field, needs: Kind["needs"]): string {
  const required = needs.length === 1 && needs[0]?.includes(name);
  const shown = code(name) + (repeatable ? " *" : "");
  const form = type.choices === undefined ? type.form : type.choices.map(code).join(", ");
  return `| ${required ? `**${shown}**` : shown} | ${cell(form)} | ${cell(says)} |`;
}

function code(word: string): string {
  return `\`${word}\``;
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|");
}
