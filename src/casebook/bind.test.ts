import { expect, test } from "vitest";
import { bind } from "./bind.ts";
import { parse } from "./parse.ts";

const fleet = `# Who was lost, and when
source letters "Letters of a purser"
  by: purser
  file: sources/letters.txt

person purser "The purser"
  also: Brandt, "Brandt, Otto"
  born: os:1812-08-26
  member: company 1837/1841

group company

quantity lost "Sailors lost"
  counts: sailors
  outcome: died
  when: 1830/1849
  parts: lost-in-gale, lost-otherwise

quantity lost-in-gale
  counts: sailors
  when: 1837/1838
  within: lost

quantity lost-otherwise
  counts: sailors

claim gale-worst
  by: purser
  via:
    - company
    - letters
  in: letters ¶22 "six times as many in the gale as \\"ever\\" # since"  # read twice
  in: letters f. 12r
  says: lost-in-gale = over 6 * (lost - lost-in-gale)
  note: >
    He wrote this
      twice.

    And once more.
`;

function codes(...texts: readonly string[]): readonly string[] {
  return bind(texts.map((text, i) => parse(`${i}.case`, text))).diagnostics.map(({ code }) => code);
}

test("a casebook is bound without a mistake, in any order and in any number of files", () => {
  expect(codes(fleet)).toEqual([]);
  const blocks = fleet.split(/\n(?=\S)/u).map((block) => `${block}\n`);
  expect(codes(blocks.toReversed().join(""))).toEqual([]);
  expect(codes(...blocks)).toEqual([]);
});

test("fields have their values, and values their places", () => {
  const { byKind } = bind([parse("fleet.case", fleet)]).casebook;
  const [claim] = byKind.claim;
  const [purser] = byKind.person;
  expect(claim?.fields.via.map(({ id }) => id)).toEqual(["company", "letters"]);
  const [quoted, unquoted] = claim?.fields.in ?? [];
  expect(quoted?.quote).toBe('six times as many in the gale as "ever" # since');
  expect(quoted?.locator).toEqual({ text: "¶22", type: "paragraph", from: "22", to: "22" });
  const { start, end } = quoted?.quoteSpan ?? { start: 0, end: 0 };
  expect(fleet.slice(start, end)).toBe('"six times as many in the gale as \\"ever\\" # since"');
  expect([unquoted?.quote, unquoted?.locator?.type]).toEqual([null, "folio"]);
  expect(claim?.fields.note[0]?.text).toBe("He wrote this\n  twice.\n\nAnd once more.");
  expect(claim?.fields.says?.type).toBe("relation");
  expect(purser?.fields.also.map(({ text }) => text)).toEqual(["Brandt", "Brandt, Otto"]);
  expect(purser?.fields.born).toMatchObject({ isJulian: true, edtf: { year: "1812", month: "09", day: "07" } });
  expect(purser?.fields.member[0]).toMatchObject({ id: "company", when: { text: "1837/1841" } });
});

test("free text is words, even where it looks like a relation", () => {
  const { casebook, diagnostics } = bind([parse("a.case", 'claim x\n  says: >\n    a = "1\n')]);
  expect(casebook.byKind.claim[0]?.fields.says).toMatchObject({ type: "words", text: 'a = "1' });
  expect(diagnostics).toEqual([]);
});

test("a duplicate id is shown in both files, and the first is taken", () => {
  const { casebook, diagnostics } = bind([parse("b.case", "person x\n"), parse("a.case", 'person x "First"\n')]);
  expect(casebook.declarations.get("x")?.title).toBe("First");
  expect(casebook.unreachable.map(({ path }) => path)).toEqual(["b.case"]);
  expect(diagnostics.map(({ code, labels }) => [code, labels.map(({ path }) => path)])).toEqual([
    ["duplicate-id", ["b.case", "a.case"]],
  ]);
});

test.each([
  ["cla", ["unknown-kind"]],
  ["claim", ["missing-id", "missing-field"]],
  ["claim x", ["missing-field"]],
  ["claim x\n  sa", ["missing-field", "missing-colon"]],
  ["claim x\n  says:", ["empty-field"]],
  ['claim x "A tit', ["missing-field", "bad-title"]],
  ["claim x\n  says: y = ", ["unexpected-word"]],
  ["claim x\n  says: y = 1", ["unknown-id"]],
  ["claim x\n  says: >", ["empty-field"]],
  ["claim x\n  says: words\n  in:\n    -", ["empty-field"]],
])("what is half written has a mistake of its own: %s", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("a circle is found once, however long the way to it", () => {
  const chain = Array.from({ length: 5000 }, (_, i) => `place p-${i}\n  within: p-${i + 1}\n`).join("");
  const { diagnostics } = bind([parse("a.case", `${chain}place p-5000\n  within: p-4990\n`)]);
  expect(diagnostics.map(({ code, labels }) => [code, labels.length])).toEqual([["circular-within", 11]]);
});

test("windows line ends, tabs and a byte-order mark change nothing", () => {
  const bare = bind([parse("a.case", fleet)]).casebook.declarations.get("gale-worst");
  const tabs = fleet.replace(/^(?: {2})+/gmu, (blanks) => "\t".repeat(blanks.length / 2));
  const other = bind([parse("a.case", `\ufeff${tabs.replaceAll("\n", "\r\n")}`)]);
  const told = other.casebook.declarations.get("gale-worst");
  expect(other.diagnostics).toEqual([]);
  expect(told?.kind === "claim" && bare?.kind === "claim" && told.fields.says?.text === bare.fields.says?.text).toBe(
    true,
  );
  expect(told?.kind === "claim" ? told.fields.in.map(({ quote }) => quote) : []).toEqual(
    bare?.kind === "claim" ? bare.fields.in.map(({ quote }) => quote) : [],
  );
});
