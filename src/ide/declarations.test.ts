import { assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { bind } from "../casebook/bind.ts";
import { format } from "../casebook/format.ts";
import { kinds } from "../casebook/kinds/index.ts";
import { parse } from "../casebook/parse.ts";
import { addDeclaration, removeDeclaration } from "./declarations.ts";
import { applyEdits } from "./edits.ts";
import { outline } from "./outline.ts";

const draft = { kind: "person", id: "new-one", title: 'The "new" one', fields: [["born", "1900"] as const] };
const example = constantFrom(...kinds.map((kind) => format(parse("a.case", kind.example))));

test("writes a declaration at the end, with a blank line before it", () => {
  const added = (text: string) => applyEdits(text, [addDeclaration(parse("a.case", text), draft)]);
  const block = 'person new-one "The \\"new\\" one"\n  born: 1900\n';
  expect(added("")).toBe(block);
  expect(added("person a\n")).toBe(`person a\n\n${block}`);
  expect(added("person a")).toBe(`person a\n\n${block}`);
  expect(added("person a\n\n")).toBe(`person a\n\n${block}`);
  expect(added("person a\r\n")).toBe(`person a\r\n\r\n${block.replaceAll("\n", "\r\n")}`);
});

test("what is added can be taken out again, and all else is as it was", () => {
  assert(
    property(example, (text) => {
      const tree = parse("a.case", text);
      const made = parse("a.case", applyEdits(text, [addDeclaration(tree, draft)]));
      expect(format(made)).toBe(made.text);
      const declared = bind([made]).casebook.declarations.get("new-one");
      expect(declared?.title).toBe(draft.title);
      if (declared !== undefined) expect(applyEdits(made.text, [removeDeclaration(made, declared)])).toBe(text);
    }),
  );
});

test("taking one out leaves the others byte for byte, laid out as before", () => {
  assert(
    property(example, nat(), (text, n) => {
      const tree = parse("a.case", text);
      const declarations = [...bind([tree]).casebook.declarations.values()];
      const gone = declarations[n % declarations.length];
      if (gone === undefined) return;
      const made = applyEdits(text, [removeDeclaration(tree, gone)]);
      const wanted = declarations
        .filter((one) => one !== gone)
        .map(({ span }) => text.slice(span.start, span.end).trim());
      const found = outline(parse("a.case", made)).map(({ span }) => made.slice(span.start, span.end).trim());
      expect(found).toEqual(wanted);
      expect(format(parse("a.case", made))).toBe(made);
    }),
  );
});

test("an outline has every declaration, whatever is wrong with it", () => {
  expect(outline(parse("a.case", 'persn a "A"\nclaim\n')).map(({ kind, id, title }) => [kind, id, title])).toEqual([
    ["persn", "a", "A"],
    ["claim", "", null],
  ]);
});
