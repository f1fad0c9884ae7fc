import { expect, test } from "vitest";
import { bind } from "../../../casebook/bind.ts";
import { parse } from "../../../casebook/parse.ts";
import { withMergeMarks } from "./merge-marks.ts";

test("puts both sides in the place of ours, and each mark is told of", () => {
  const made = withMergeMarks("person a\n  born: 1900\n", [{ ours: "  born: 1900", theirs: "  born: 1901" }]);
  expect(made).toBe("person a\n<<<<<<< here\n  born: 1900\n=======\n  born: 1901\n>>>>>>> elsewhere\n");
  const codes = bind([parse("a.case", made)]).diagnostics.map(({ code }) => code);
  expect(codes.filter((code) => code === "merge-conflict")).toHaveLength(3);
});

test("what cannot be found is put at the end", () => {
  expect(withMergeMarks("person a", [{ ours: "", theirs: "person b" }])).toBe(
    "person a\n<<<<<<< here\n=======\nperson b\n>>>>>>> elsewhere\n",
  );
});
