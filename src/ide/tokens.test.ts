import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { kinds } from "../casebook/kinds/index.ts";
import { parse } from "../casebook/parse.ts";
import { problems } from "../casebook/problems/index.ts";
import { tokens } from "./tokens.ts";

const samples = [...kinds.map(({ example }) => example), ...problems.map(({ examples }) => examples.bad)];
const file = array(constantFrom(...samples.flatMap((text) => text.split("\n")), "  note: >", "    free", "# x"), {
  maxLength: 30,
}).map((lines) => lines.join("\n"));

/** The parts of a text as words with their kinds. */
function shown(text: string): readonly string[] {
  return [...tokens(parse("a.case", text))].map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

test("tells the parts of a declaration", () => {
  const text = `claim many "The many"  # a comment
  by: clerk, "the vicar"
  in: notes ¶4, p. 2 "no # comment"
  when: 1838-03
  stance: concedes
  note: >
    says: nothing
`;
  expect(shown(text)).toEqual([
    "kind claim",
    "id many",
    'title "The many"',
    "comment # a comment",
    "field by",
    "reference clerk",
    "operator ,",
    'quotation "the vicar"',
    "field in",
    "reference notes",
    "locator ¶4, p. 2",
    'quotation "no # comment"',
    "field when",
    "date 1838-03",
    "field stance",
    "word concedes",
    "field note",
    "text says: nothing",
  ]);
});

test("tells the parts of a relation", () => {
  expect(shown("claim a\n  says: crew = at least a third of gale.start + 3 years\n").slice(3)).toEqual([
    "reference crew",
    "operator =",
    "hedge at",
    "hedge least",
    "word a",
    "word third",
    "word of",
    "reference gale",
    "operator .",
    "word start",
    "operator +",
    "number 3",
    "word years",
  ]);
  expect(shown("claim a\n  says: nothing compared\n").at(-1)).toBe("text nothing compared");
});

test("shows a line that cannot be read as what it is", () => {
  expect(shown("person a\n  born 1900\n")).toContain("error born 1900");
});

test("parts are in order, do not overlap, and have words in them", () => {
  assert(
    property(file, (text) => {
      let at = 0;
      for (const { start, end } of tokens(parse("a.case", text))) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("the parts of some lines are those that they have in the whole file", () => {
  assert(
    property(file, nat(400), nat(400), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const tree = parse("a.case", text);
      // The place after the last line end is taken for one of the last line.
      const first = text.lastIndexOf("\n", Math.min(from, text.length - 1) - 1) + 1;
      const some = [...tokens(tree, from, to)];
      const all = [...tokens(tree)].filter(({ start }) => start >= first && text.lastIndexOf("\n", start - 1) < to);
      expect(some).toEqual(all);
    }),
  );
});
