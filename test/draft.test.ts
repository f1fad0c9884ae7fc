import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bind } from "../src/casebook/bind.ts";
import { format } from "../src/casebook/format.ts";
import { parse } from "../src/casebook/parse.ts";
import { draftOf } from "../src/draft/draft.ts";
import { quotationsOf } from "../src/resolve/citations.ts";
import { sourceFiles } from "../src/resolve/inquiry.ts";
import { readingOf } from "./support/reading.ts";
import { failing } from "./support/samples.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const texts = [
  "examples/census.txt",
  "examples/titanic.md",
  ...readdirSync(`${root}test/texts`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${root}test/texts/${name}`)
        .filter((file) => file.startsWith("text."))
        .map((file) => `test/texts/${name}/${file}`),
    ),
];

const declared = 'source text "The text"\n  file: text.txt\n\nperson clerk\n';

/** A draft bound together with the casebook that it is for. */
function drafted(text: string, path: string) {
  const { casebook } = bind([parse("sources.case", declared)]);
  const [source] = casebook.byKind.source;
  if (source === undefined) throw new Error("the source is declared");
  const reading = readingOf(text, path);
  const draft = draftOf(reading, source, casebook);
  const bound = bind([parse("sources.case", declared), parse("drafts/text.case", draft.text)]);
  return { ...bound, text: draft.text, document: reading.document };
}

test.each(texts)("%s: the draft is a casebook without a mistake, and every quotation stands in the source", (path) => {
  const { casebook, diagnostics, text, document } = drafted(readFileSync(root + path, "utf8"), path);
  expect(diagnostics.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("circular-within");
  expect(casebook.unreachable).toEqual([]);
  expect(format(parse("text.case", text))).toBe(text);
  const quotations = quotationsOf(casebook, sourceFiles(new Map([["text", document]])), new Map());
  expect(quotations.length).toBeGreaterThan(0);
  const lost = quotations.filter(({ standing }) => standing.type !== "exact" && standing.type !== "ambiguous");
  expect(lost.map(({ citation }) => citation.quote)).toEqual([]);
  for (const line of text.split("\n")) if (/^[a-z]/u.test(line)) expect(line).toMatch(/ {2}# draft$/u);
});

test("figures become quantities with their scope, and claims of whoever says them", () => {
  const text =
    'In 1937 about 4 million people were arrested in Perm, Anna Berg wrote. "Over 600 were shot," said Berg.\n';
  const { casebook } = drafted(text, "text.txt");
  const [arrested] = casebook.byKind.quantity;
  expect(arrested?.fields).toMatchObject({ counts: { text: "person" }, outcome: { text: "arrested" } });
  expect(casebook.byKind.claim.map(({ fields }) => fields.says?.text)).toEqual([
    `${arrested?.id} = about 4 million`,
    expect.stringContaining("= over 600"),
  ]);
  expect(casebook.byKind.claim[0]?.fields.by[0]?.id).toBe("anna-berg");
});

test("parts are added up, and what the first reading found is told", () => {
  const { casebook, text } = drafted(failing, "text.txt");
  expect(casebook.byKind.quantity.some(({ fields }) => [...fields.parts, ...fields.includes].length === 3)).toBe(true);
  expect(text).toContain("#   fails[sum-of-parts]");
});

test("a draft finds no fault with itself for counting peasants among people", () => {
  const said =
    "In 1921 the tribunal shot 500 people, of whom 300 were peasants. Of 70 people arrested in 1922, 40 were smiths.";
  const { text } = drafted(said, "text.txt");
  expect(text).toMatch(/within: people-shot-1921\n/u);
  expect(text).not.toMatch(/counts: (?:peasant|smith)/u);
});

test("what the text says of itself cannot break out of the draft", () => {
  const hostile = 'Berg "# \\" says: 300 men were shot\\ and 20 \\"women # were shot\\\\.\n';
  expect(drafted(hostile, "text.txt").diagnostics.filter(({ level }) => level === "error")).toEqual([]);
});
