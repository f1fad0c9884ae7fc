import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { holding } from "../support/samples.ts";

/** Command lines that go wrong, each in a folder with the files below. */
const mistakes: readonly string[] = [
  "",
  "exmine report.txt",
  "--frmat",
  "examine",
  "examine --frmat json report.txt",
  "examine --quiet=yes report.txt",
  "examine report.txt --out",
  "examine report.txt --out --quiet",
  "examine --format jsn report.txt",
  "examine --lang eo report.txt",
  "examine --today yesterday report.txt",
  "examine --today 1983-02-30 report.txt",
  "examine --max-size big report.txt",
  "examine --jobs none report.txt",
  "examine --fail-on worst report.txt",
  "examine --only duratoin report.txt",
  "examine --only nonsense report.txt",
  "examine - -",
  "examine missing.txt",
  "examine sources",
  "examine --recursive nothing",
  "examine --max-size 10b report.txt",
  "examine report.txt --out report.txt",
  "examine report.txt --format pretty --out .",
  "examine report.txt --format json --out done",
  "examine report.txt sources/report.txt --format json --out fresh",
  "examine unset/report.txt",
  "examine broken/report.txt",
  "explain duratoin",
  "explain nonsense",
  "init",
  "init book",
  "add",
  "add report.txt --to nothing",
  "add clash/report.txt --to book",
  "draft",
  "draft reprot --dir book",
  "draft report --dir book",
  "draft lost --dir book",
  "check nothing",
  "check book book",
  "check book --format html",
  "check book --only duration",
  "check book --exclude by:clrk",
  "check book --exclude torture",
  "check book --set dead=some",
  "check book --set dead=about~4",
  "check book --reading loose",
  "check book --policy sobr",
  "check book --policy missing.case",
  "show",
  "show deda --dir book",
  "anchors book --confirm dead-claim",
  "table",
  "table missing.csv",
  "table report.txt",
  "table words.md",
  "table broken.xlsx",
  "table empty.csv",
  "table - -",
  "table figures.csv --format jsno",
  "table figures.csv --only row-smu",
  "table figures.csv --header many",
  "table figures.csv --decimal point",
  "table figures.csv --fail-on worst",
  "table figures.csv --max-size 10b",
  "table figures.csv --against missing.csv",
  "table figures.csv --out report.txt",
  "fmt report.txt",
  "fmt nothing",
];

const files = {
  "report.txt": holding,
  "sources/report.txt": holding,
  "nothing/picture.png": "",
  "figures.csv": "year,dead\n1901,10\n1902,11\n",
  "words.md": "# Words\n\nNothing but words.\n",
  "broken.xlsx": "no workbook",
  "empty.csv": "\n\n",
  "done/report.json": "{}",
  "unset/report.txt": holding,
  "unset/elenchus.json": [
    "{",
    '  "ignroe": [],',
    '  "ignore": [',
    '    { "code": "sum-of-parts" },',
    '    { "reason": "known" },',
    '    { "code": "sum-of-prats", "reason": "known" },',
    '    { "id": 7, "reason": "" },',
    '    "all"',
    "  ]",
    "}",
  ].join("\n"),
  "clash/report.txt": `${holding}Another text.\n`,
  "book/sources/report.txt": holding,
  "book/drafts/report.case": "",
  "book/a.case": [
    "source report",
    "  file: sources/report.txt",
    "source lost",
    "person clerk",
    "quantity dead",
    "  counts: people",
    "claim dead-claim",
    "  by: clerk",
    "  says: dead = 980",
    "policy sober",
    "  hedges: strict",
    "",
  ].join("\n"),
  "broken/report.txt": holding,
  "broken/elenchus.json": '{ "ignore": [ }\n',
};

/** A blank within a word is written as a tilde. */
function unblanked(word: string): string {
  return word.replaceAll("~", " ");
}

test("every mistake on the command line is answered by a line that helps", async () => {
  const cwd = folderWith(files);
  const gallery: string[] = [];
  for (const line of mistakes) {
    const { code, out, err } = await elenchus(line.split(" ").filter(Boolean).map(unblanked), { cwd });
    expect(code, line).toBe(2);
    expect(out, line).toBe("");
    gallery.push(`$ elenchus ${line}\n${err}`);
  }
  await expect(gallery.join("\n")).toMatchFileSnapshot("messages.txt");
});
