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
];

const files = {
  "report.txt": holding,
  "sources/report.txt": holding,
  "nothing/picture.png": "",
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
  "broken/report.txt": holding,
  "broken/elenchus.json": '{ "ignore": [ }\n',
};

test("every mistake on the command line is answered by a line that helps", async () => {
  const cwd = folderWith(files);
  const gallery: string[] = [];
  for (const line of mistakes) {
    const { code, out, err } = await elenchus(line.split(" ").filter(Boolean), { cwd });
    expect(code, line).toBe(2);
    expect(out, line).toBe("");
    gallery.push(`$ elenchus ${line}\n${err}`);
  }
  await expect(gallery.join("\n")).toMatchFileSnapshot("messages.txt");
});
