import { expect, test } from "vitest";
import type { Draft } from "../../../casebook/written-form.ts";
import { by, citedBy, fieldOf, ofQuantity, subjectOf, textOf, withValue } from "./claim-text.ts";

const claim: Draft = {
  kind: "claim",
  id: "many",
  title: null,
  fields: [
    ["by", "anna-berg"],
    ["in", 'report ¶2 "some \\"700\\" men"'],
    ["says", "men-shot = about 700"],
  ],
};
const needs: readonly Draft[] = [
  { kind: "person", id: "anna-berg", title: "Anna Berg", fields: [] },
  { kind: "quantity", id: "men-shot", title: "men, shot", fields: [["within", "men"]] },
  { kind: "quantity", id: "men", title: null, fields: [] },
  { kind: "quantity", id: "women", title: null, fields: [] },
];

const cited = citedBy(claim);

test("what the claim speaks of is declared with it, and nothing else", () => {
  expect(textOf({ claim, cited, needs })).toBe(`person anna-berg "Anna Berg"

quantity men-shot "men, shot"
  within: men

quantity men

claim many
  by: anna-berg
  in: report ¶2 "some \\"700\\" men"
  says: men-shot = about 700
`);
});

test("of a quantity that is there already, none is declared", () => {
  const other = ofQuantity(claim, "shot");
  expect(fieldOf(other, "says")).toBe("shot = about 700");
  expect(textOf({ claim: other, cited, needs })).not.toContain("quantity");
  expect(subjectOf('"words = many"')).toBe(null);
});

test("a citation is taken apart and put together again, on one line", () => {
  expect(cited).toEqual({ source: "report", locator: "¶2", quote: 'some "700" men' });
  const changed = { ...cited, locator: " ", quote: "a \\\nb " };
  expect(textOf({ claim, cited: changed, needs: [] })).toContain('in: report "a / b"');
});

test("what is typed stays as it is typed, and is tidied only where it is written", () => {
  const typed = withValue(claim, "says", "men-shot = about ");
  expect(fieldOf(typed, "says")).toBe("men-shot = about ");
  expect(textOf({ claim: typed, cited, needs: [] })).toContain("says: men-shot = about\n");
});

test("whoever is named and not known is declared as a person, once", () => {
  const known = new Set(["clerk"]);
  expect(textOf(by({ claim, cited, needs }, "clerk", known))).toContain("by: clerk");
  const once = by({ claim, cited, needs }, "Old Tom", known);
  expect(textOf(once)).toContain('person old-tom "Old Tom"');
  const twice = by(once, "Old Tomas", known);
  expect(textOf(twice)).toContain('person old-tomas "Old Tomas"');
  expect(textOf(twice)).not.toContain("old-tom ");
});

test("an emptied field goes, a new one comes last", () => {
  expect(withValue(claim, "by", " ").fields.map(([name]) => name)).toEqual(["in", "says"]);
  expect(withValue(claim, "stance", "denies").fields.at(-1)).toEqual(["stance", "denies"]);
});
