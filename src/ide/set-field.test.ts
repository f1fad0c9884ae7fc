import { array, assert, constantFrom, property, record, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { bind } from "../casebook/bind.ts";
import { format } from "../casebook/format.ts";
import { kinds } from "../casebook/kinds/index.ts";
import { parse } from "../casebook/parse.ts";
import { applyEdits } from "./edits.ts";
import { presentFields } from "./present-fields.ts";
import { setField } from "./set-field.ts";

/** The file with a field of its second declaration set. */
function set(text: string, field: string, values: readonly string[]): string {
  const tree = parse("a.case", text);
  const declaration = [...bind([tree]).casebook.declarations.values()][1];
  return declaration === undefined ? "" : applyEdits(text, setField(tree, declaration, field, values));
}

const before = 'person first "One"\n  born: 1900  # or so\n\n';
const after = "\n# a comment\nperson last\n  born: 1901\n";
const within = (body: string) => `${before}claim middle\n${body}${after}`;

test("changes a value where it stands, and leaves the comment beside it", () => {
  const text = within("\tby:   first   # who\n\tsays: a\n");
  expect(set(text, "by", ["last"])).toBe(within("\tby:   last   # who\n\tsays: a\n"));
});

test("writes new values in the manner of those that are there", () => {
  expect(set(within("  by: first\n  says: a\n"), "by", ["first", "last"])).toBe(
    within("  by: first, last\n  says: a\n"),
  );
  expect(set(within("  by:\n    - first  # x\n"), "by", ["first", "last"])).toBe(
    within("  by:\n    - first  # x\n    - last\n"),
  );
  expect(set(within("  basis: saw it  # x\n"), "basis", ["saw it", "told"])).toBe(
    within("  basis: saw it  # x\n  basis: told\n"),
  );
});

test("adds a field where its kind has it, set in as the others are", () => {
  expect(set(within("    by: first\n    says: a\n"), "when", ["1930"])).toBe(
    within("    by: first\n    when: 1930\n    says: a\n"),
  );
  expect(set(`${before}claim middle`, "says", ["a"])).toBe(`${before}claim middle\n  says: a`);
  expect(set(`${before}claim middle\r\n`.replaceAll("\n", "\n"), "says", ["a"])).toContain("  says: a\n");
});

test("takes out what has no value any more, and keeps comments that stand by themselves", () => {
  expect(set(within("  by: first\n  # why\n  says: a\n"), "by", [])).toBe(within("  # why\n  says: a\n"));
  expect(set(within("  by:\n    - first\n    # why\n    - last\n"), "by", ["first"])).toBe(
    within("  by:\n    - first\n    # why\n"),
  );
});

test("writes several lines as free text, and one line again", () => {
  expect(set(within("  says: a\n"), "note", ["one\n\n  two"])).toBe(
    within("  says: a\n  note: >\n    one\n\n      two\n"),
  );
  expect(set(within("  note: >\n    one\n    two\n  says: a\n"), "note", ["three"])).toBe(
    within("  note: three\n  says: a\n"),
  );
});

test("does nothing where the values are as they were", () => {
  const text = within("  by:\n    - first\n  by: last\n");
  expect(set(text, "by", ["first", "last"])).toBe(text);
});

const value = constantFrom("first", "last", "x-1", '"quoted, words"', "a  b", "1937");
const note = constantFrom("words", 'with "marks"', "several\nlines", "with\n\nblank\n  deeper", "- dash");
const bodies = array(
  constantFrom(
    "  by: first",
    "  by: first, last  # both",
    "  by:",
    "    - first",
    "    - last  # her",
    "    # alone",
    "",
    "  note: some  # why",
    "  note: >",
    "    free",
    "      deeper",
    "  says: a = 1",
    "  broken",
    "    deeper",
    "\tvia: last",
  ),
  { maxLength: 8 },
).map((lines) => lines.map((line) => `${line}\n`).join(""));
const setting = record({ by: uniqueArray(value, { maxLength: 4 }), note: array(note, { maxLength: 3 }) });

test("other declarations stay byte for byte, and the field has the values that were set", () => {
  assert(
    property(bodies, setting, constantFrom("by", "note"), (body, values, field) => {
      const text = within(body);
      const wanted = values[field as "by" | "note"];
      const made = set(text, field, wanted);
      expect(made.startsWith(before)).toBe(true);
      expect(made.endsWith(after)).toBe(true);
      const tree = parse("a.case", made);
      const middle = [...bind([tree]).casebook.declarations.values()][1];
      const found = middle === undefined ? [] : presentFields(tree, middle);
      expect(found.find(({ name }) => name === field)?.values ?? []).toEqual(wanted);
      expect(format(parse("a.case", format(tree)))).toBe(format(tree));
    }),
  );
});

test("setting what is there changes nothing, in any kind", () => {
  for (const { example, name } of kinds) {
    const tree = parse("a.case", example);
    for (const declaration of bind([tree]).casebook.declarations.values()) {
      for (const { name: field, values } of presentFields(tree, declaration)) {
        expect(setField(tree, declaration, field, values), `${name} ${field}`).toEqual([]);
      }
    }
  }
});
