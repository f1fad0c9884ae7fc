import { expect, test } from "vitest";
import { bind } from "../casebook/bind.ts";
import { kinds } from "../casebook/kinds/index.ts";
import { parse } from "../casebook/parse.ts";
import { formOf, formOfDeclaration } from "./form.ts";

test("a form has every field of its kind", () => {
  for (const { name, fields } of kinds) {
    expect(formOf(name)?.fields.map((field) => field.name)).toEqual(Object.keys(fields));
  }
  expect(formOf("nothing")).toBeNull();
});

test("says how each field is put in", () => {
  const inputs = Object.fromEntries(formOf("claim")?.fields.map(({ name, input }) => [name, input]) ?? []);
  expect(inputs.by).toEqual({ type: "reference", kinds: ["person", "group", "source", "document"], words: false });
  expect(inputs.stance).toMatchObject({ type: "choice", options: expect.arrayContaining(["denies"]) });
  expect(inputs.in).toMatchObject({ type: "citation" });
  expect(inputs.when).toEqual({ type: "date" });
  expect(inputs.says).toEqual({ type: "relation" });
  expect(inputs.note).toEqual({ type: "text", splits: false });
  expect(formOf("claim")?.fields.find(({ name }) => name === "says")?.required).toBe(true);
  expect(formOf("person")?.fields.some(({ required }) => required)).toBe(false);
});

test("shows the values that a declaration has, as they are written", () => {
  const text = 'claim a\n  by: clerk, vicar\n  in: notes ¶1 "words"\n  note: >\n    one\n    two\n  says: b\n';
  const { casebook } = bind([parse("a.case", text)]);
  const declaration = casebook.declarations.get("a");
  const form = declaration === undefined ? null : formOfDeclaration(declaration, casebook);
  const values = Object.fromEntries(form?.fields.map((field) => [field.name, field.values]) ?? []);
  expect(values).toMatchObject({
    by: ["clerk", "vicar"],
    in: ['notes ¶1 "words"'],
    note: ["one\ntwo"],
    says: ["b"],
    via: [],
  });
});
