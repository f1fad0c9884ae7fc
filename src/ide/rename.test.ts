import { expect, test } from "vitest";
import { bind } from "../casebook/bind.ts";
import { parse } from "../casebook/parse.ts";
import { definitionAt } from "./definition.ts";
import { applyEdits, editsByPath } from "./edits.ts";
import { mentionsOf } from "./mentions.ts";
import { renameTo } from "./rename.ts";

const files = {
  "a.case": `quantity crew "The crew"  # crew
  counts: people
  note: crew
quantity lost
  within: crew
person crewman
event gale
  after: crew-came, 1837
event crew-came
`,
  "b.case": `claim a
  in: notes ¶2 "crew = 5"
  says: crew + lost = 3 * crew
claim b
  says: "crew = 5"
claim c
  says: gale.start > crew-came.end
claim broken
  says: crew is = 5
policy p
  exclude: by: crewman
person x
  at: crewhouse 1917/1918
place crewhouse
cause y
  without: crew, "crew"
`,
};

const bound = () => bind(Object.entries(files).map(([path, text]) => parse(path, text))).casebook;

function renamed(id: string, newId: string) {
  const renaming = renameTo(bound(), id, newId);
  if (renaming.type === "refused") return renaming.reason;
  return Object.fromEntries(
    [...editsByPath(renaming.edits)].map(([path, edits]) => [
      path,
      applyEdits(files[path as keyof typeof files], edits),
    ]),
  );
}

test("renames what is read as the id, and nothing else that has its letters", () => {
  const wanted = (text: string) =>
    text
      .replace("quantity crew ", "quantity hands ")
      .replace("within: crew\n", "within: hands\n")
      .replace("says: crew + lost = 3 * crew", "says: hands + lost = 3 * hands")
      .replace("says: crew is", "says: hands is")
      .replace('without: crew, "crew"', 'without: hands, "crew"');
  expect(renamed("crew", "hands")).toEqual({ "a.case": wanted(files["a.case"]), "b.case": wanted(files["b.case"]) });
});

test("renames in every form in which an id can stand", () => {
  expect(renamed("crew-came", "arrival")).toMatchObject({
    "a.case": expect.stringContaining("after: arrival, 1837"),
    "b.case": expect.stringContaining("gale.start > arrival.end"),
  });
  expect(renamed("crewman", "sailor")).toMatchObject({ "b.case": expect.stringContaining("exclude: by: sailor") });
  expect(renamed("crewhouse", "inn")).toMatchObject({
    "b.case": expect.stringMatching(/at: inn 1917\/1918\nplace inn/u),
  });
});

test("refuses ids that cannot be, or are taken", () => {
  expect(renamed("crew", "lost")).toBe("“lost” is declared already");
  expect(renamed("crew", "The Crew")).toContain("small letters");
  expect(renamed("crew", "years")).toContain("relations use the word");
  expect(renamed("nobody", "somebody")).toBe("nothing is declared as “nobody”");
});

test("a renamed casebook binds as before, but for the name", () => {
  const renaming = renameTo(bound(), "crew", "hands");
  const edits = editsByPath(renaming.type === "edits" ? renaming.edits : []);
  const trees = Object.entries(files).map(([path, text]) => parse(path, applyEdits(text, edits.get(path) ?? [])));
  const codes = (all: ReturnType<typeof bind>["diagnostics"]) => all.map(({ code }) => code);
  const before = bind(Object.entries(files).map(([path, text]) => parse(path, text)));
  const after = bind(trees);
  expect(codes(after.diagnostics)).toEqual(codes(before.diagnostics));
  expect(mentionsOf("hands", after.casebook)).toHaveLength(mentionsOf("crew", before.casebook).length);
  expect(mentionsOf("crew", after.casebook)).toEqual([]);
});

test("finds where what is named is declared", () => {
  const casebook = bound();
  const at = files["b.case"].indexOf("crew + lost") + 2;
  expect(definitionAt(casebook, "b.case", at)).toEqual({ path: "a.case", span: { start: 9, end: 13 } });
  expect(definitionAt(casebook, "b.case", files["b.case"].indexOf('crew = 5"'))).toBeNull();
});
