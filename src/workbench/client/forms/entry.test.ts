import { expect, test } from "vitest";
import { bind } from "../../../casebook/bind.ts";
import { parse } from "../../../casebook/parse.ts";
import { formOf, formOfDeclaration } from "../../../ide/form.ts";
import { added, changed, type Entry, entryOf, type Files, removed } from "./entry.ts";

const files: Files = new Map([
  [
    "a.case",
    'claim many  # looked up\n  by: clerk  # he\n  says: "lost = 5"\n\nclaim few\n  supports: many\n  says: x\n',
  ],
  ["b.case", "person clerk\nperson vicar\n"],
]);

/** The files after a form for a declaration was changed. */
function after(id: string, change: (entry: Entry) => Entry): Record<string, string> | string {
  const { casebook } = bind([...files].map(([path, text]) => parse(path, text)));
  const declaration = casebook.declarations.get(id);
  const form = declaration === undefined ? null : formOfDeclaration(declaration, casebook);
  if (declaration === undefined || form === null) return "nothing";
  const entry = entryOf(form, declaration);
  const outcome = changed(files, id, form, entry, change(entry));
  return "reason" in outcome ? outcome.reason : Object.fromEntries(outcome.files);
}

test("what is not changed stays as it is, to the letter", () => {
  expect(after("many", (entry) => entry)).toEqual(Object.fromEntries(files));
});

test("changes fields, title and id at once, and the id everywhere", () => {
  const made = after("many", (entry) => ({
    id: "most",
    title: "The most",
    values: { ...entry.values, by: ["clerk", "vicar"], when: ["1930"] },
  }));
  expect(made).toEqual({
    "a.case": `claim most "The most"  # looked up
  by: clerk, vicar  # he
  when: 1930
  says: "lost = 5"

claim few
  supports: most
  says: x
`,
    "b.case": files.get("b.case"),
  });
  expect(after("many", (entry) => ({ ...entry, id: "few" }))).toBe("“few” is declared already");
});

test("adds a declaration with an id made of its title, and takes it out again", () => {
  const form = formOf("person");
  if (form === null) throw new Error("there is a kind “person”");
  const outcome = added(files, "b.case", form, {
    id: "",
    title: "Anna Berg",
    values: { born: ["1890"], also: ["A, B"] },
  });
  const made = "files" in outcome ? outcome.files : files;
  expect(made.get("b.case")).toBe(
    `${files.get("b.case")}\nperson anna-berg "Anna Berg"\n  also: "A, B"\n  born: 1890\n`,
  );
  expect(removed(made, "anna-berg")).toEqual(files);
  expect(added(files, "b.case", form, { id: "vicar", title: "", values: {} })).toHaveProperty("reason");
});
