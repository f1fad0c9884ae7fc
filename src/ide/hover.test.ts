import { expect, test } from "vitest";
import { atCursor } from "../../test/support/ide.ts";
import { hoverAt } from "./hover.ts";

const text = (cursor: string) =>
  `quantity crew "Those on board"
  counts: people

claim many
  by: clerk
  says: crew = about 500
`.replace(cursor, `|${cursor}`);

function hoverOver(cursor: string, known?: Parameters<typeof hoverAt>[3]) {
  const { tree, casebook, offset } = atCursor(text(cursor));
  return hoverAt(tree, casebook, offset, known);
}

test("tells of what is named: its title, its fields, and what follows for it", () => {
  expect(hoverOver("crew =", { follows: (id) => [`${id}: 475 to 525`] })).toEqual({
    span: { start: 80, end: 84 },
    title: "Those on board",
    says: "quantity crew",
    fields: [{ name: "counts", values: ["people"] }],
    lines: ["crew: 475 to 525"],
  });
});

test("tells what is found of a claim", () => {
  const finding = { level: "fails", code: "contradiction", message: "clerk contradicts himself", ids: ["many"] };
  expect(hoverOver("many", { findings: [finding, { ...finding, ids: ["few"] }] })?.lines).toEqual([
    "fails[contradiction]: clerk contradicts himself",
  ]);
});

test("tells how a number is read", () => {
  expect(hoverOver("about 500")?.lines).toEqual(["strictly: 450 to 550", "generously: 300 to 700"]);
});

test("tells what kinds and fields are for", () => {
  expect(hoverOver("claim")?.says).toBe("what somebody says");
  expect(hoverOver("counts")?.says).toContain("the unit");
  expect(hoverOver("people")).toBeNull();
});
