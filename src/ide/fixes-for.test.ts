import { expect, test } from "vitest";
import { inquiryInto } from "../../test/support/casebook.ts";
import { bind } from "../casebook/bind.ts";
import { parse } from "../casebook/parse.ts";
import { problems } from "../casebook/problems/index.ts";
import { casebookRules } from "../check/casebook-rules/index.ts";
import { checkCasebook } from "../check/check-casebook.ts";
import { applyEdits } from "./edits.ts";
import { fixes } from "./fixes/index.ts";
import { fixesFor } from "./fixes-for.ts";

const pages = new Map(problems.map((problem) => [problem.name, problem]));
const ofProblems = fixes.flatMap(({ name, codes }) =>
  codes.filter((code) => pages.has(code)).map((code) => ({ name, code })),
);

/** What is left to be written by a person: the value of a field that was added. */
const left: ReadonlySet<string> = new Set(["empty-field"]);

test("every code that a fix is for is one that something is told by", () => {
  const rules = casebookRules.map(({ name }) => name);
  const known = new Set([...pages.keys(), ...rules]);
  expect(fixes.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([]);
});

test.each(ofProblems)("$name puts the example of $code right", ({ name, code }) => {
  const bad = pages.get(code)?.examples.bad ?? "";
  const { casebook, diagnostics } = bind([parse("a.case", bad)]);
  const told = diagnostics.filter((one) => one.code === code);
  const fix = fixes.find((one) => one.name === name);
  const remedies = told.flatMap((one) => [...(fix?.remedies(one, casebook) ?? [])]);
  expect(remedies.length).toBeGreaterThan(0);
  for (const { title, edits } of remedies) {
    const after = bind([parse("a.case", applyEdits(bad, edits))]);
    const codes = after.diagnostics.map((one) => one.code).filter((one) => !left.has(one));
    // Each mark of a merge is told of by itself, and taken out by itself.
    expect(codes, title).toEqual(diagnostics.map((one) => one.code).slice(1));
  }
});

const notes = { "sources/notes.txt": "In those years between 700,000 and 800,000 were shot.\n" };

/** The casebook after the first thing that can be done about a finding. */
function put(code: string, text: string, sources: Readonly<Record<string, string>> = notes): string {
  const inquiry = inquiryInto(text, sources);
  const finding = checkCasebook(inquiry).find((one) => one.code === code);
  const [remedy] = finding === undefined ? [] : fixesFor(finding, inquiry.casebook);
  return remedy === undefined ? "" : applyEdits(text, remedy.edits);
}

test("quotes the words that the source has", () => {
  const text = `source notes
  file: sources/notes.txt
claim many
  in: notes ¶1 "between 700,000 and 900,000 were shot"  # sic
  says: many were shot
`;
  expect(put("quote-not-found", text)).toBe(text.replace("900,000", "800,000"));
});

test("records the hash of a file as it is", () => {
  const text = `source notes\n  file: sources/notes.txt\n  sha256: ${"0".repeat(64)}\n`;
  expect(put("hash-changed", text)).toMatch(/^ {2}sha256: (?!0{64})[0-9a-f]{64}$/mu);
});

test("names the row of a table that was meant", () => {
  const text = "table dead\n  file: sources/dead.csv\nclaim few\n  says: dead[1937, shto] = 10\n";
  const sources = { "sources/dead.csv": "year,shot,hanged\n1937,10,2\n1938,20,3\n" };
  expect(put("unknown-cell", text, sources)).toBe(text.replace("shto", "shot"));
});

test("makes room for the source of a claim that has none", () => {
  const text = "quantity dead\nclaim few\n  says: dead = 93\n";
  expect(put("no-source", text)).toBe("quantity dead\nclaim few\n  in: \n  says: dead = 93\n");
});

test("does nothing to a file that is not at hand, or has become shorter", () => {
  const { casebook } = bind([parse("a.case", "person a\n")]);
  const told = (path: string, end: number) => ({
    code: "unknown-kind",
    working: [],
    labels: [{ path, span: { start: 0, end }, text: "" }],
  });
  expect(fixesFor(told("b.case", 1), casebook)).toEqual([]);
  expect(fixesFor(told("a.case", 99), casebook)).toEqual([]);
});
