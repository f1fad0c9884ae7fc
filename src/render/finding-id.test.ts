import { expect, test } from "vitest";
import { type MadeBlock, madeFinding, madeReading } from "../../test/support/made-reading.ts";
import { findingIds } from "./finding-id.ts";

function idsIn(...blocks: readonly MadeBlock[]): readonly string[] {
  const reading = madeReading(blocks, (find) => ({
    findings: [
      madeFinding("share", "fails", "one", [[find("17 per cent"), "the share"]]),
      madeFinding("ratio", "fails", "one", [[find("17 per cent"), "the share"]]),
      madeFinding("share", "holds", "another", [[find("half"), "the share"]]),
      madeFinding("share", "fails", "one again", [[find("17 per cent", 2), "the share"]]),
    ],
  }));
  return findingIds(reading.findings, reading.document.running.text);
}

const words = "Nearly 17 per cent died; half fell ill. Nearly 17 per cent died.";

test("tells findings apart by code, by words, and by order where both are the same", () => {
  const ids = idsIn(["paragraph", words]);
  expect(new Set(ids).size).toBe(4);
  expect(ids[3]).toBe(`${ids[0]}-2`);
});

test("stays as it is when the text is edited elsewhere", () => {
  const before = idsIn(["paragraph", words]);
  expect(idsIn(["heading", "A new heading"], ["paragraph", `In that year, ${words} So it was.`])).toEqual(before);
});

test("changes with the words it is made of", () => {
  const reading = (share: string) =>
    madeReading([["paragraph", share]], (find) => ({
      findings: [madeFinding("share", "fails", "", [[find(share), ""]])],
    }));
  const [a, b] = [reading("17 per cent"), reading("18 per cent")];
  expect(findingIds(a.findings, a.prose.text)).not.toEqual(findingIds(b.findings, b.prose.text));
});
