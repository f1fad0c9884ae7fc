import { expect, test } from "vitest";
import { madeReading } from "../../../test/support/made-reading.ts";
import { editionRefusal } from "./refusal.ts";

test("takes a text of five million bytes and refuses a longer one, naming what to take instead", () => {
  const most = madeReading([["paragraph", "a".repeat(5_000_000)]]);
  expect(editionRefusal(most)).toBeNull();
  const { source } = most.document;
  const longer = { document: { ...most.document, source: { ...source, text: "é".repeat(2_600_000) } } };
  expect(editionRefusal(longer)).toMatch(/up to 5 MB, and this one has 5\.2 MB; json, csv, pretty and short take it$/u);
});
