import { expect, test } from "vitest";
import { bind } from "../bind.ts";
import { parse } from "../parse.ts";
import { kinds } from "./index.ts";

test.each(kinds)("the example of $name declares one, with every field but the note, and without a mistake", (kind) => {
  const { casebook, diagnostics } = bind([parse("example.case", kind.example)]);
  expect(diagnostics).toEqual([]);
  const used = casebook.byKind[kind.name].flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, value]) => (value === null || value.length === 0 ? [] : [name])),
  );
  expect(used.length).toBeGreaterThan(0);
});

test.each(
  kinds.flatMap((kind) =>
    Object.entries(kind.fields).map(([name, { says, example }]) => ({ kind: kind.name, name, says, example })),
  ),
)("$name of $kind says what it is for", ({ says, example }) => {
  expect(says).not.toMatch(/\.$/u);
  expect(example).not.toBe("");
});
