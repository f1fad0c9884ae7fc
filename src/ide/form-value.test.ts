import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { bind } from "../casebook/bind.ts";
import { parse } from "../casebook/parse.ts";
import { applyEdits } from "./edits.ts";
import { citationParts, shownAs, writtenAs, writtenCitation } from "./form-value.ts";
import { setField } from "./set-field.ts";
import { setTitle } from "./set-title.ts";

const words = string({ unit: constantFrom("a", "#", '"', ",", " ", ":", ">", "-", "\n", "é", "1"), maxLength: 14 });

/** What is read of words that were put into a field of a person. */
function read(field: "note" | "also", shown: string): readonly string[] {
  const tree = parse("a.case", "person a\n  born: 1900\nperson b\n");
  const declaration = bind([tree]).casebook.declarations.get("a");
  if (declaration === undefined) return [];
  const written = writtenAs({ type: "text", splits: field === "also" }, shown);
  const text = applyEdits(tree.text, setField(tree, declaration, field, written === "" ? [] : [written]));
  const { casebook, diagnostics } = bind([parse("a.case", text)]);
  expect(diagnostics).toEqual([]);
  expect(casebook.declarations.get("b")).toBeDefined();
  const person = casebook.byKind.person.find(({ id }) => id === "a");
  return person?.fields[field].map((one) => one.text) ?? [];
}

const bare = (text: string) => text.replace(/\s+/gu, " ").trim();

test("words of a form are read as just these words, whatever signs are in them", () => {
  assert(
    property(words, (shown) => {
      const wanted = bare(shown) === "" ? [] : [bare(shown)];
      expect(read("note", shown).map(bare)).toEqual(wanted);
    }),
  );
});

test("a value is never taken for several", () => {
  assert(
    property(words, (shown) => {
      const line = bare(shown);
      expect(read("also", line)).toEqual(line === "" ? [] : [line]);
    }),
  );
});

test("words are shown without marks, and ids stay ids", () => {
  expect(shownAs({ type: "text", splits: false }, '"a # b"')).toBe("a # b");
  expect(shownAs({ type: "relation" }, '"a = b"')).toBe('"a = b"');
  expect(writtenAs({ type: "reference", kinds: ["place"], words: true }, "harbour")).toBe("harbour");
  expect(writtenAs({ type: "reference", kinds: ["place"], words: true }, "Perm, the old town")).toBe(
    '"Perm, the old town"',
  );
});

test("citations are taken apart and put together", () => {
  const written = 'notes ¶4, p. 2 "a \\"b\\" c"';
  expect(citationParts(written)).toEqual({ source: "notes", place: "¶4, p. 2", quote: 'a "b" c' });
  expect(writtenCitation({ source: "notes", place: "¶4, p. 2", quote: 'a "b" c' })).toBe(written);
  expect(citationParts("notes")).toEqual({ source: "notes", place: "", quote: "" });
  expect(citationParts('notes "a" b')).toBeNull();
});

test("a title is changed, added and taken away, and the comment beside it stays", () => {
  const retitled = (text: string, title: string | null) => {
    const tree = parse("a.case", text);
    const [declaration] = [...bind([tree]).casebook.declarations.values()];
    return declaration === undefined ? "" : applyEdits(text, setTitle(tree, declaration, title));
  };
  expect(retitled('person a  "Old"  # x\n', 'The "new"')).toBe('person a "The \\"new\\""  # x\n');
  expect(retitled("person a  # x\n", "New")).toBe('person a "New"  # x\n');
  expect(retitled('person a "Old"\n', null)).toBe("person a\n");
  expect(retitled('person a "Old"\n', "Old")).toBe('person a "Old"\n');
});
