import { expect, test } from "vitest";
import { atCursor } from "../../test/support/ide.ts";
import { completionsAt } from "./completions.ts";

const others = `
person clerk "The clerk of the court"
person smith
group court
source notes "Notes of a lecture"
event gale "The winter gale"
quantity crew "Those on board"
quantity lost
claim earlier
  in: notes ¶12 "some words"
  says: crew > 3
`;

/** What is offered at the cursor, and the words that it would replace. */
function offered(text: string) {
  const { tree, offset, casebook } = atCursor(text + others);
  const found = completionsAt(tree, casebook, offset);
  return {
    words: found === null ? null : tree.text.slice(found.from, found.to),
    labels: found?.items.map(({ label }) => label) ?? [],
    inserts: found?.items.map(({ insert }) => insert) ?? [],
  };
}

test("offers kinds at the margin, with what they are for", () => {
  expect(offered("|\n").labels).toContain("testimony");
  expect(offered("cl|\n")).toEqual({ words: "cl", labels: ["claim"], inserts: ["claim "] });
  const { tree, offset, casebook } = atCursor("cl|");
  expect(completionsAt(tree, casebook, offset)?.items[0]?.detail).toBe("what somebody says");
});

test("offers the fields of the kind that may still be written, needed ones first", () => {
  const { labels, inserts } = offered("claim a\n  stance: denies\n  by: clerk\n  |\n");
  expect(labels[0]).toBe("says");
  expect(inserts[0]).toBe("says: ");
  expect(labels).toContain("by");
  expect(labels).not.toContain("stance");
  expect(offered("claim a\n  st|: denies\n").inserts).toEqual(["stance"]);
});

test("offers nothing in titles, free text and comments", () => {
  for (const text of [
    'person a "Th|e"',
    "person a\n  note: >\n    b|\n",
    "person a  # b|\n",
    "person a\n  note: b|\n",
  ]) {
    expect(offered(text).labels).toEqual([]);
  }
});

test("offers the words and the ids that a field takes", () => {
  expect(offered("claim a\n  stance: de|\n").labels).toEqual(["denies", "concedes"]);
  expect(offered("claim a\n  by: |\n").labels).toEqual(["clerk", "smith", "court", "notes"]);
  expect(offered("claim a\n  by: smith, co|\n")).toEqual({
    words: "co",
    labels: ["court", "clerk"],
    inserts: ["court", "clerk"],
  });
  expect(offered("claim a\n  by:\n    - smi|\n").labels).toEqual(["smith"]);
  expect(offered("event a\n  during: win|\n").labels).toEqual(["gale"]);
});

test("offers sources, then places in them that are cited, then how places are written", () => {
  expect(offered("claim a\n  in: no|\n")).toEqual({ words: "no", labels: ["notes"], inserts: ["notes"] });
  expect(offered("claim a\n  in: notes |\n").labels).toEqual(["¶12", "¶", "p.", "f."]);
  expect(offered('claim a\n  in: notes ¶12 "so|\n').labels).toEqual([]);
});

test("offers what can stand in a relation", () => {
  expect(offered("claim a\n  says: cr|\n").labels[0]).toBe("crew");
  expect(offered("claim a\n  says: crew = ab|\n").labels).toContain("about");
  expect(offered("claim a\n  says: crew = half of lo|\n").labels).toContain("lost");
  expect(offered("claim a\n  says: gale.start = gale.end - 3 w|\n").labels).toEqual(["weeks"]);
  expect(offered("claim a\n  says: gale.|\n").labels).toEqual(["start", "end"]);
  expect(offered("claim a\n  says: smi|\n").inserts).toEqual(["smith.born"]);
  expect(offered('claim a\n  says: "cr|"\n').labels).toEqual([]);
});

test("offers what policies take", () => {
  expect(offered("policy p\n  exclude: du|\n").inserts).toEqual(["duress: "]);
  expect(offered("policy p\n  exclude: by: sm|\n").labels).toEqual(["smith"]);
  expect(offered("policy p\n  hedges: ab|\n").labels).toContain("about 20%");
});
